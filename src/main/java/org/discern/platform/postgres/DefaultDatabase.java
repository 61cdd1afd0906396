package org.discern.platform.postgres;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.Map;

/** The database that Discern uses when nobody configured one: its own Postgres. */
public final class DefaultDatabase {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private DefaultDatabase() {}

    /**
     * Starts Postgres and points the data source to it, unless {@code quarkus.datasource.jdbc.url} is set by any source
     * of configuration. Must be called before Quarkus starts.
     *
     * <p>In dev mode this is called again at each live reload and finds the address of the first call: Postgres lives as
     * long as the JVM, not as long as the application.
     *
     * @throws PostgresFailure when Postgres cannot be started, with a message for the person at the terminal
     */
    public static void startUnlessConfigured() {
        SmallRyeConfig config = configuration();
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            return;
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(config.getConfigMapping(PostgresConfig.class));
        properties(postgres).forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterQuarkus(postgres), "stop-postgres"));
    }

    /** The settings with which the data source reaches this Postgres. */
    public static Map<String, String> properties(EmbeddedPostgres postgres) {
        return Map.of(
                JDBC_URL,
                postgres.jdbcUrl(),
                "quarkus.datasource.username",
                postgres.username(),
                "quarkus.datasource.password",
                postgres.password());
    }

    /** The configuration as Quarkus will see it, built apart because Quarkus has not started yet. */
    private static SmallRyeConfig configuration() {
        try {
            // Only one mapping is known here; the settings of other features must not count as mistakes.
            return ConfigUtils.configBuilder()
                    .withMapping(PostgresConfig.class)
                    .withValidateUnknown(false)
                    .build();
        } catch (RuntimeException wrong) {
            throw new PostgresFailure("A setting is wrong: " + wrong.getMessage(), wrong);
        }
    }

    /** Shutdown hooks run side by side: the requests that still run need the database until the last one is done. */
    private static void stopAfterQuarkus(EmbeddedPostgres postgres) {
        Quarkus.blockingExit();
        postgres.close();
    }
}
