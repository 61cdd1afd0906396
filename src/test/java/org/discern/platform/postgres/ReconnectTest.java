package org.discern.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.discern.testing.Eventually;
import org.discern.testing.PostgresForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconnectTest {
    private static final int POOLED = 5;

    /** Longer than the pool trusts a connection that nobody used (quarkus.datasource.jdbc.foreground-validation-interval). */
    private static final Duration REST = Duration.ofMillis(600);

    private final ServerProcess server =
            new ServerProcess(DataDirectory.open(PostgresForTests.DATA).cluster());

    @Inject
    DataSource database;

    @Test
    void afterACrashOfPostgresNoRequestMeetsADeadConnectionThatRested() throws SQLException {
        useConnections();
        Instant used = Instant.now();
        long crashed = server.find().orElseThrow().pid();

        server.find().orElseThrow().destroyForcibly();

        Eventually.isTrue(() -> isSuccessorReady(crashed) && Instant.now().isAfter(used.plus(REST)));
        assertThat(useConnections()).hasSize(POOLED).containsOnly(true);
    }

    /** Uses some connections at the same time, so that the pool holds as many. */
    private List<Boolean> useConnections() throws SQLException {
        List<Connection> connections = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        try {
            for (int i = 0; i < POOLED; i++) {
                Connection connection = database.getConnection();
                connections.add(connection);
                answers.add(connection.createStatement().execute("select 1"));
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        return answers;
    }

    private boolean isSuccessorReady(long crashed) {
        try {
            return server.find().filter(now -> now.pid() != crashed).isPresent()
                    && Files.readString(server.cluster().resolve("postmaster.pid"))
                            .contains("ready");
        } catch (IOException notYet) {
            return false;
        }
    }
}
