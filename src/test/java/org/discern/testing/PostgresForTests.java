package org.discern.testing;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.discern.platform.postgres.DefaultDatabase;
import org.discern.platform.postgres.EmbeddedPostgres;
import org.discern.platform.postgres.PostgresConfig;

/**
 * Gives every {@code @QuarkusTest} the Postgres that Discern brings along, empty at the start of the test run. The
 * annotation below applies to all tests; nothing needs to be said in a test class.
 *
 * <p>The cluster stays under {@code target/} between runs, because emptying a database is faster than making one.
 */
@QuarkusTestResource(PostgresForTests.class)
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    /** Its data directory. */
    public static final Path DATA = Path.of("target", "postgres-for-tests");

    private static final Path BINARIES = Path.of("target", "postgres-binaries");
    private static final String RUNNING = "discern.testing.postgres.";
    private static final List<String> SETTINGS =
            List.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password");

    @Override
    public Map<String, String> start() {
        // One server for the whole JVM, although each test profile may load this class anew: system properties are
        // common to all class loaders. They must be strings, or the transaction manager does not start.
        Properties system = System.getProperties();
        synchronized (system) {
            if (system.putIfAbsent(RUNNING, "true") == null) {
                startEmpty().forEach((key, value) -> system.setProperty(RUNNING + key, value));
            }
        }
        return SETTINGS.stream().collect(toMap(key -> key, key -> system.getProperty(RUNNING + key)));
    }

    /** The server serves the next test profile too; it ends with the JVM. */
    @Override
    public void stop() {}

    private static Map<String, String> startEmpty() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(config(DATA));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgres-for-tests"));
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop owned by current_user cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return DefaultDatabase.properties(postgres);
    }

    /** A configuration for a server of one's own, with the unpacked programs shared among all tests. */
    public static PostgresConfig config(Path dataDirectory) {
        return new Config(dataDirectory, BINARIES, Duration.ofMinutes(1));
    }

    private record Config(Path dataDirectory, Path binariesDirectory, Duration startupTimeout)
            implements PostgresConfig {}
}
