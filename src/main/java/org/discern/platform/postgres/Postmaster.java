package org.discern.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The Postgres server of one cluster, started and stopped with pg_ctl. */
final class Postmaster {
    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    /** On the command line, where they outrank postgresql.conf and ALTER SYSTEM. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            // Failing statements and their values, which may be a child's answer, stay out of the server's log. The
            // application reports its own errors.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_checkpoints=off");

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Duration startupTimeout;
    private final ServerProcess process;
    private final ServerLog log;

    Postmaster(PostgresBinaries binaries, Path cluster, Duration startupTimeout) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.startupTimeout = startupTimeout;
        this.process = new ServerProcess(cluster);
        this.log = new ServerLog(cluster.resolve("server.log"));
    }

    /** Starts the server and waits until it takes connections, recovery after a crash included. */
    void start(int port) {
        Instant deadline = Instant.now().plus(startupTimeout);
        for (Program start = tryStart(port); !start.succeeded(); start = tryStart(port)) {
            String said = log.lastLines();
            if (start.output().contains("did not start in time")) {
                stop("immediate");
                throw tooSlow(said);
            }
            // The children of a killed server end by themselves, but a busy one takes a moment.
            if (!said.contains("pre-existing shared memory block")
                    || Instant.now().isAfter(deadline)) {
                String reason = said.isBlank() ? start.lastLines() : said;
                throw new PostgresFailure(Diagnosis.of("Postgres did not start in " + cluster, reason));
            }
            pause();
        }
    }

    /** Stops the server in order, or at once when it does not obey. */
    void stop() {
        if (isRunning() && !stop("fast").succeeded() && isRunning()) {
            LOG.warnf("Postgres did not stop within %d seconds; stopping it at once", STOP_TIMEOUT.toSeconds());
            stop("immediate");
        }
    }

    /** Stops a server that outlived its Discern. Only the holder of the data directory's lock may call this. */
    void stopLeftOver() {
        process.find().ifPresent(left -> {
            LOG.infof("Stopping Postgres (process %d), left running by a Discern that was killed", left.pid());
            stop();
            if (isRunning()) {
                throw new PostgresFailure("Postgres (process " + left.pid() + ") still runs on " + cluster
                        + ", left by a Discern that was killed, and does not stop. End that process and start Discern"
                        + " again.");
            }
        });
    }

    boolean isRunning() {
        return process.find().isPresent();
    }

    private Program tryStart(int port) {
        process.forgetDead();
        log.begin();
        String options = Stream.concat(Stream.of("port=" + port), SETTINGS.stream())
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
        return pgCtl("start", "-l", log.file().toString(), "-t", seconds(startupTimeout), "-o", options);
    }

    private Program stop(String mode) {
        return pgCtl("stop", "-m", mode, "-t", seconds(STOP_TIMEOUT));
    }

    /** pg_ctl gives the server a session of its own: Ctrl-C in the terminal ends Discern first, then Postgres. */
    private Program pgCtl(String action, String... arguments) {
        Stream<String> all = Stream.concat(Stream.of(action, "-w", "-D", cluster.toString()), Arrays.stream(arguments));
        Program ended = binaries.run("", "pg_ctl", all.toArray(String[]::new));
        LOG.debugf("pg_ctl %s: %s", action, ended);
        return ended;
    }

    private PostgresFailure tooSlow(String said) {
        return new PostgresFailure("Postgres was not ready after " + startupTimeout.toSeconds()
                + " seconds; after a crash it may need longer to recover. Give it more time with"
                + " DISCERN_POSTGRES_STARTUP_TIMEOUT (for example 10m). Postgres said: " + said);
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("The start of Postgres was interrupted.", e);
        }
    }
}
