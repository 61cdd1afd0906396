package org.discern.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;
import org.discern.platform.postgres.EmbeddedPostgres;
import org.discern.platform.postgres.PostgresConfig;

/** The connections between the application and a Postgres elsewhere are lost while a class answers. */
public enum Cut implements Fault {
    /** They end at any byte: within a statement, or between a commit and the word of it. */
    OFF("connections to Postgres cut"),

    /** They stay and carry nothing any more, as after a pulled plug. */
    MUTE("connections to Postgres mute");

    private static final int STUDENTS = 8;
    private static final int LONGEST_MILLIS = 300;

    private final String title;

    Cut(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Tally strike(Path folder, int times) throws Exception {
        var tally = new Tally();
        try (var postgres = EmbeddedPostgres.start(new Elsewhere(Files.createDirectory(folder.resolve("elsewhere"))));
                var cable = new Cable(port(postgres))) {
            var server = PackagedServer.start(Files.createDirectory(folder.resolve("here")), settings(postgres, cable));
            try (var day = new SchoolDay(server.address(), tally, STUDENTS)) {
                day.begin();
                var random = new Random(times);
                for (int i = 0; i < times; i++) {
                    day.awaitAnswers();
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
                    tally.add(Count.FAULTS, this == OFF ? cable.cut(random) : cable.mute());
                }
                day.awaitAnswers();
                day.finish();
                day.count(new Database(postgres.jdbcUrl(), postgres.username(), postgres.password()));
            } finally {
                server.stop();
            }
        }
        return tally;
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, Cable cable) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + cable.port() + "/discern",
                "QUARKUS_DATASOURCE_USERNAME",
                postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD",
                postgres.password(),
                // Nobody shall wait for the longer time that suits a slow disk.
                "DISCERN_INTAKE_LONGEST_COMMIT",
                "2s");
    }

    private static int port(EmbeddedPostgres postgres) {
        return Integer.parseInt(postgres.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    /** A Postgres that outlives the application. */
    private record Elsewhere(Path dataDirectory) implements PostgresConfig {
        @Override
        public Path binariesDirectory() {
            return Path.of("target", "postgres-binaries-of-faults").toAbsolutePath();
        }

        @Override
        public Duration startupTimeout() {
            return Duration.ofMinutes(10);
        }
    }
}
