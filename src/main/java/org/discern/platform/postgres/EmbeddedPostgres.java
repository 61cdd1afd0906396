package org.discern.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A Postgres server that belongs to this process and to one data directory. It keeps its data between runs, writes every
 * commit to the disk before it says so, listens on the loopback interface only, and is started again when it dies.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final int port;
    private final String password;
    private final Supervisor supervisor;

    private EmbeddedPostgres(DirectoryLock lock, Postmaster postmaster, int port, String password) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
        this.password = password;
        this.supervisor = new Supervisor(postmaster, port);
    }

    /**
     * Starts Postgres, creating its cluster when the data directory has none yet.
     *
     * @throws PostgresFailure when that is impossible, with a message that tells the person what to do
     */
    public static EmbeddedPostgres start(PostgresConfig config) {
        requirePositive(config.startupTimeout());
        DataDirectory directory = DataDirectory.open(config.dataDirectory());
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(config.binariesDirectory());
            return start(binaries, directory, lock, config.startupTimeout());
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres start(
            PostgresBinaries binaries, DataDirectory directory, DirectoryLock lock, Duration startupTimeout) {
        Cluster cluster = Cluster.openOrCreate(directory, binaries);
        Postmaster postmaster = new Postmaster(binaries, cluster.directory(), startupTimeout);
        postmaster.stopLeftOver();
        int port = FreePort.find();
        postmaster.start(port);
        EmbeddedPostgres postgres = new EmbeddedPostgres(lock, postmaster, port, cluster.password());
        try {
            postgres.requireDurability();
        } catch (RuntimeException failure) {
            postmaster.stop();
            throw failure;
        }
        postgres.supervisor.start();
        postgres.announce(binaries.version(), cluster.directory());
        return postgres;
    }

    public String jdbcUrl() {
        // Said by the client, this outranks ALTER ROLE and ALTER DATABASE, which no command line of the server does.
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE + "?options=-c%20synchronous_commit=on";
    }

    public String username() {
        return Cluster.ROLE;
    }

    public String password() {
        return password;
    }

    /** Stops Postgres in order, so that the next start has nothing to recover, and frees the data directory. */
    @Override
    public void close() {
        supervisor.close();
        postmaster.stop();
        lock.close();
    }

    private void requireDurability() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(username());
        source.setPassword(password);
        try (Connection connection = source.getConnection()) {
            Durability durability = Durability.of(connection);
            if (!durability.isFull()) {
                throw new PostgresFailure("The embedded Postgres runs with " + durability
                        + " although Discern started it with all of them on, and answers could be lost in a power cut."
                        + " Run a Postgres of your own and set QUARKUS_DATASOURCE_JDBC_URL.");
            }
        } catch (SQLException e) {
            throw new PostgresFailure("The embedded Postgres started but refuses connections: " + e.getMessage(), e);
        }
    }

    private void announce(String version, Path clusterDirectory) {
        LOG.infof(
                "Embedded Postgres %s on 127.0.0.1:%d, data in %s (durable: fsync on)",
                version, port, clusterDirectory);
    }

    private static void requirePositive(Duration startupTimeout) {
        if (startupTimeout.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new PostgresFailure("discern.postgres.startup-timeout must be at least one second, but is "
                    + startupTimeout + ". Two minutes (2m) is a good value.");
        }
    }
}
