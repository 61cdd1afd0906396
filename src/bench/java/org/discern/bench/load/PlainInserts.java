package org.discern.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What all is compared with: 16 connections that each insert one answer at a time, prepared, and do nothing else. */
final class PlainInserts {

    private static final int CONNECTIONS = 16;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private static final String INSERT = """
            insert into response (class_id, attempt_id, id, item, sequence, answer, confidence, answered_at, received_at,
                                  standing)
            values ('%s', ('00000000-0000-7000-8000-' || lpad(%s::text, 12, '0'))::uuid, uuidv7(), 'a-friend', 1,
                    '{"label":"QUOTE"}', null, now(), now(), 'COUNTS')
            on conflict (class_id, attempt_id, id) do nothing
            """;

    private final LoadWorld world;

    PlainInserts(LoadWorld world) {
        this.world = world;
    }

    /** Answers a second by a loop in Java. */
    double byJdbc(int seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            tasks.add(() -> loop(end));
        }
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long inserted = 0;
            for (var one : threads.invokeAll(tasks)) {
                inserted += one.get();
            }
            return inserted / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private long loop(long end) throws Exception {
        try (var connection = world.connect();
                var insert = connection.prepareStatement(INSERT.formatted(world.plainClass(), "?::int"))) {
            long count = 0;
            for (; System.nanoTime() < end; count++) {
                insert.setInt(1, ThreadLocalRandom.current().nextInt(1, LoadWorld.PLAIN_ATTEMPTS + 1));
                insert.executeUpdate();
            }
            return count;
        }
    }

    /** Answers a second by pgbench, where it is installed. */
    Optional<Double> byPgbench(int seconds) throws Exception {
        Path script = Files.createTempFile(Path.of("target"), "plain-insert", ".sql");
        try {
            Files.writeString(script, "\\set n random(1, " + LoadWorld.PLAIN_ATTEMPTS + ")\n"
                    + INSERT.formatted(world.plainClass(), ":n").replace("\n", " ") + ";\n");
            var command = List.of("pgbench", "-n", "-M", "prepared", "-c", "" + CONNECTIONS, "-j", "2", "-T",
                    "" + seconds, "-h", "127.0.0.1", "-p", "" + world.port(), "-U", "discern", "-f", script.toString(),
                    "discern");
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", world.password());
            String said = new String(builder.start().getInputStream().readAllBytes());
            var tps = TPS.matcher(said);
            return tps.find() ? Optional.of(Double.valueOf(tps.group(1))) : Optional.empty();
        } catch (java.io.IOException notInstalled) {
            return Optional.empty();
        } finally {
            Files.delete(script);
        }
    }
}
