package org.discern.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what other nodes touch, on a connection of its own, for as long as somebody watches on this node. */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final int LISTEN_MILLIS = 1_000;
    private static final long SHORTEST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final AgroalDataSource database;
    private final Watches watches;
    private final Node node;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopping;

    Listener(AgroalDataSource database, Watches watches, Node node) {
        this.database = database;
        this.watches = watches;
        this.node = node;
    }

    /** Sees to it that somebody listens. */
    void listen() {
        if (!stopping && running.compareAndSet(false, true)) {
            var thread = new Thread(this::run, "live-listener");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    private boolean isWanted() {
        return !stopping && !watches.isEmpty();
    }

    private void run() {
        long pause = SHORTEST_PAUSE_MILLIS;
        while (isWanted()) {
            try {
                hear();
                pause = SHORTEST_PAUSE_MILLIS;
            } catch (SQLException | RuntimeException e) {
                LOG.debugf(e, "The connection that listens was lost; the next try is in %d ms", pause);
                rest(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
        running.set(false);
        if (isWanted()) {
            listen();
        }
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection()) {
            try {
                run(connection, "set application_name = '" + node.connectionName() + "'; listen " + Hint.CHANNEL);
                // What was touched before is not heard any more.
                watches.touchAll();
                var heard = connection.unwrap(PGConnection.class);
                while (isWanted()) {
                    pass(heard.getNotifications(LISTEN_MILLIS), connection);
                }
            } finally {
                run(connection, "unlisten *; reset application_name");
            }
        }
    }

    private void pass(PGNotification @Nullable [] notifications, Connection connection) throws SQLException {
        if (notifications == null || notifications.length == 0) {
            // A connection may be dead without a sign.
            run(connection, "select 1");
            return;
        }
        for (var notification : notifications) {
            Hint.read(notification.getParameter())
                    .filter(hint -> !hint.node().equals(node.name()))
                    .ifPresent(hint -> watches.touch(hint.touched()));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
