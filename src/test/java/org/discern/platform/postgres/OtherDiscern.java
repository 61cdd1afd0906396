package org.discern.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.discern.testing.PostgresForTests;

/** Another process that runs the embedded Postgres on a data directory, until it is killed. */
final class OtherDiscern implements AutoCloseable {
    private final Process process;

    private OtherDiscern(Process process) {
        this.process = process;
    }

    static OtherDiscern on(Path dataDirectory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherDiscern(new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherDiscern.class.getName(),
                        dataDirectory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits for its first line: the address of its Postgres, or why it does not start. */
    String says() throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    }

    /** As kill -9 does: nothing of it gets a chance to tidy up, and its Postgres lives on. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String... args) throws InterruptedException {
        try {
            System.out.println(EmbeddedPostgres.start(PostgresForTests.config(Path.of(args[0])))
                    .jdbcUrl());
            Thread.sleep(Long.MAX_VALUE);
        } catch (PostgresFailure failure) {
            System.out.println(failure.getMessage());
        }
    }
}
