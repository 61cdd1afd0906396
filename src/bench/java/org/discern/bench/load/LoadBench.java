package org.discern.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.discern.durability.PackagedServer;

/**
 * Starts the packaged server on a new data directory, makes a school, and measures how many answers it takes beside plain
 * inserts into the same table of the same Postgres, in turns. {@code --stored N} sets how many answers are made by SQL at
 * the end (10 million by default; 0 leaves that part out), {@code --rounds N} how often the ratios are taken.
 * {@code --dashboards N} measures something else instead: how many answers it takes while teachers ask for a dashboard N
 * times a second, and while they do not, in turns.
 */
public final class LoadBench {

    private static final List<String> JVM =
            List.of(System.getProperty("discern.load.jvm", "-Xmx200m -XX:+UseSerialGC").split(" "));
    private static final int CONNECTIONS = Integer.getInteger("discern.load.connections", 64);
    private static final int WARM_UP = 5;
    private static final int SECONDS = Integer.getInteger("discern.load.seconds", 6);

    private final PackagedServer server;
    private final LoadWorld world;
    private double peak;

    private LoadBench(PackagedServer server, LoadWorld world) {
        this.server = server;
        this.world = world;
    }

    public static void main(String[] arguments) throws Exception {
        var options = List.of(arguments);
        long stored = option(options, "--stored", 10_000_000);
        int rounds = (int) option(options, "--rounds", 3);
        try (var data = new TemporaryFolder("load-")) {
            PackagedServer server = PackagedServer.start(data.path(), JVM, "26" + (100 + ProcessHandle.current().pid() % 800));
            try {
                var bench = new LoadBench(server, LoadWorld.make(server.address(), data.path()));
                int dashboards = (int) option(options, "--dashboards", 0);
                if (dashboards > 0) {
                    bench.beside(dashboards, rounds);
                } else {
                    bench.run(rounds, stored);
                }
            } finally {
                server.stop();
            }
        }
    }

    private static long option(List<String> options, String name, long otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(options.get(at + 1));
    }

    private void run(int rounds, long stored) throws Exception {
        say("postgres: fsync %s, synchronous_commit %s, full_page_writes %s%n%n", world.setting("fsync"),
                world.setting("synchronous_commit"), world.setting("full_page_writes"));
        warmUp();
        say("| round | plain JDBC | CPU ms | pgbench | single /s | ÷ JDBC | ÷ pgbench | CPU ms (app) | tens /s | ÷ JDBC | ÷ pgbench | CPU ms (app) |%n");
        say("|---|---|---|---|---|---|---|---|---|---|---|---|%n");
        for (int round = 1; round <= rounds; round++) {
            round(round);
        }
        say("%nresident: %d MiB%n", Used.residentMiB(server.process()));
        latency();
        burst();
        say("resident: %d MiB%n", Used.residentMiB(server.process()));
        if (stored > 0) {
            growth(stored);
        }
    }

    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            closed(1, SECONDS);
            closed(10, SECONDS / 2);
        }
    }

    private void beside(int perSecond, int rounds) throws Exception {
        var calls = DashboardCalls.begin(server.address(), world.dashboard(), perSecond);
        warmUp();
        calls.end();
        say("| round | answers /s without | with dashboards | ratio | dashboards | median ms | p99 ms |%n|---|---|---|---|---|---|---|%n");
        double without = 0;
        double with = 0;
        for (int round = 1; round <= rounds; round++) {
            // Who comes second finds more stored, so they take turns.
            double before = round % 2 == 0 ? 0 : closed(1, SECONDS).perSecond();
            calls = DashboardCalls.begin(server.address(), world.dashboard(), perSecond);
            double watched = closed(1, SECONDS).perSecond();
            var nanos = calls.end();
            double alone = before > 0 ? before : closed(1, SECONDS).perSecond();
            without += alone;
            with += watched;
            say("| %d | %.0f | %.0f | %.3f | %d | %.1f | %.1f |%n", round, alone, watched, watched / alone,
                    nanos.size(), nanos.get(nanos.size() / 2) / 1e6, nanos.get(nanos.size() * 99 / 100) / 1e6);
        }
        say("%nall rounds: with dashboards ÷ without = %.3f%n", with / without);
    }

    private void round(int round) throws Exception {
        var plain = new PlainInserts(world);
        double before = Used.processorSeconds(server.processes());
        double jdbc = plain.byJdbc(SECONDS);
        double plainMillis = 1000 * (Used.processorSeconds(server.processes()) - before) / (jdbc * SECONDS);
        double pgbench = plain.byPgbench(SECONDS).orElse(Double.NaN);
        var single = closed(1, SECONDS);
        var tens = closed(10, SECONDS);
        peak = Math.max(peak, single.perSecond());
        say("| %d | %.0f | %.3f | %.0f | %.0f | %.2f | %.2f | %.3f (%.3f) | %.0f | %.2f | %.2f | %.3f (%.3f) |%n", round, jdbc, plainMillis, pgbench,
                single.perSecond(), single.perSecond() / jdbc, single.perSecond() / pgbench, single.cpuMillis(), single.appMillis(),
                tens.perSecond(), tens.perSecond() / jdbc, tens.perSecond() / pgbench, tens.cpuMillis(), tens.appMillis());
    }

    private record Measured(Crowd.Outcome outcome, double cpuMillis, double appMillis) {
        double perSecond() {
            return outcome.perSecond();
        }
    }

    private Measured closed(int batch, int seconds) throws Exception {
        double before = Used.processorSeconds(server.processes());
        double beforeApp = Used.processorSeconds(List.of(server.process()));
        var outcome = Crowd.closed(server.address(), world.pupils(), CONNECTIONS, batch, seconds);
        double cpu = Used.processorSeconds(server.processes()) - before;
        double app = Used.processorSeconds(List.of(server.process())) - beforeApp;
        if (outcome.refused() + outcome.failed() > 0) {
            say("refused %d, failed %d%n", outcome.refused(), outcome.failed());
        }
        return new Measured(outcome, 1000 * cpu / outcome.answers(), 1000 * app / outcome.answers());
    }

    private void latency() throws Exception {
        var outcome = Crowd.paced(server.address(), world.pupils(), CONNECTIONS, peak / 2, 2 * SECONDS);
        double p50 = outcome.millis(.5);
        double p99 = outcome.millis(.99);
        say("%nat %.0f single answers a second, half of the peak: p50 %.2f ms, p99 %.2f ms, ratio %.1f, failed %d%n",
                outcome.perSecond(), p50, p99, p99 / p50, outcome.failed() + outcome.refused());
    }

    private void burst() throws Exception {
        long before = Long.parseLong(world.count("response"));
        var outcome = Crowd.burst(server.address(), world.pupils(), 20);
        long stored = Long.parseLong(world.count("response")) - before;
        say("burst of %d students with 20 answers each: %d acknowledged and %d stored in %.2f s, p50 %.0f ms, p99 %.0f ms, "
                        + "told to come again %d, failed %d%n", world.pupils().size(), outcome.answers(), stored,
                outcome.seconds(), outcome.millis(.5), outcome.millis(.99), outcome.refused(), outcome.failed());
    }

    private void growth(long stored) throws Exception {
        List<Measured> few = grown(10_000);
        List<Measured> many = grown(stored);
        say("%n| stored before | single /s | CPU ms | tens /s | CPU ms |%n|---|---|---|---|---|%n");
        say("| 10000 | %.0f | %.3f | %.0f | %.3f |%n", figures(few));
        say("| %d | %.0f | %.3f | %.0f | %.3f |%n", all(stored, figures(many)));
        say("CPU at %d ÷ CPU at 10000: single %.2f, tens %.2f%n", stored,
                many.get(0).cpuMillis() / few.get(0).cpuMillis(), many.get(1).cpuMillis() / few.get(1).cpuMillis());
    }

    private List<Measured> grown(long stored) throws Exception {
        world.empty();
        world.fill(stored);
        closed(1, 2);
        return List.of(closed(1, SECONDS), closed(10, SECONDS));
    }

    private static Object[] figures(List<Measured> measured) {
        List<Object> figures = new ArrayList<>();
        measured.forEach(one -> figures.addAll(List.of(one.perSecond(), one.cpuMillis())));
        return figures.toArray();
    }

    private static Object[] all(Object first, Object[] rest) {
        List<Object> all = new ArrayList<>(List.of(rest));
        all.add(0, first);
        return all.toArray();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }
}
