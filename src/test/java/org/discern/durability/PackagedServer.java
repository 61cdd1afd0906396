package org.discern.durability;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application as it is shipped, in a process of its own, with its embedded Postgres. */
public final class PackagedServer {

    public static final String ADMIN_PASSWORD = "admin-for-durability";

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[0-9.:]+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Path data;
    private final Path log;
    private final Process process;
    private final URI address;

    private PackagedServer(Path data, Path log, Process process, URI address) {
        this.data = data;
        this.log = log;
        this.process = process;
        this.address = address;
    }

    /** Starts on a data directory and returns when it listens. */
    static PackagedServer start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /** The same with settings of one's choice, given as environment variables. */
    static PackagedServer start(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(Map.of("QUARKUS_HTTP_PORT", "0"));
        all.putAll(settings);
        return start(data, List.of(), all);
    }

    /** The same with options for its JVM, on a port of one's choice. */
    public static PackagedServer start(Path data, List<String> options, String port)
            throws IOException, InterruptedException {
        return start(data, options, Map.of("QUARKUS_HTTP_PORT", port));
    }

    /** The same with settings of one's choice. */
    static PackagedServer start(Path data, List<String> options, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(Path.of("target"), "packaged-server", ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("discern.jar", JAR.toString())));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("DISCERN_DATA_DIRECTORY", data.toString());
        environment.put("DISCERN_ACCOUNT_FIRST_TEACHER_PASSWORD", ADMIN_PASSWORD);
        environment.put("DISCERN_ACCOUNT_ACCESS_TOKEN", "PT2H");
        // Else each thread's leftovers in the C library count as the application's memory.
        environment.put("MALLOC_ARENA_MAX", "2");
        // A thousand students join from one address at once.
        environment.put("DISCERN_CLASSROOM_JOINS_PER_MINUTE", "100000");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.putAll(settings);
        Process process = builder.start();
        return new PackagedServer(data, log, process, address(process, log));
    }

    private static URI address(Process process, Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start: " + Files.readString(log));
    }

    public URI address() {
        return address;
    }

    /** Its embedded Postgres. */
    Database database() throws IOException {
        Path cluster = data.resolve("postgres");
        String port =
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/discern",
                "discern",
                Files.readString(cluster.resolve("discern.password")).strip());
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends the application with signal 9; its Postgres goes on as an orphan. */
    void killApplication() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends Postgres with all its processes, with signal 9. */
    void killPostgres() throws IOException {
        for (ProcessHandle one : postgres().toList()) {
            one.destroyForcibly();
        }
    }

    /** Ends everything with signal 9. */
    void killEverything() throws IOException, InterruptedException {
        var postgres = postgres().toList();
        process.destroyForcibly();
        postgres.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle one : postgres) {
            one.onExit().join();
        }
    }

    /** Asks it to end, and waits until it and its Postgres have. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The application's own process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The application and its Postgres, with all the processes of that. */
    public List<ProcessHandle> processes() throws IOException {
        return Stream.concat(Stream.of(process.toHandle()), postgres()).toList();
    }

    private Stream<ProcessHandle> postgres() throws IOException {
        Path pidFile = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Stream.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Optional<ProcessHandle> postmaster = ProcessHandle.of(pid);
        return postmaster.stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
    }
}
