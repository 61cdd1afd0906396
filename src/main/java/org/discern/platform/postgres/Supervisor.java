package org.discern.platform.postgres;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Starts Postgres again, on the same port, when it died without being told to. The connection pool then finds it by
 * itself; what was committed is there, and what was not is for the clients to send again.
 */
final class Supervisor implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Supervisor.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Postmaster postmaster;
    private final int port;
    private final Object turn = new Object();
    private boolean closed;

    Supervisor(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
    }

    void start() {
        Thread thread = new Thread(this, "postgres-supervisor");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        synchronized (turn) {
            while (!closed) {
                Duration pause = postmaster.isRunning() || startAgain() ? INTERVAL : AFTER_FAILURE;
                try {
                    turn.wait(pause.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean startAgain() {
        LOG.error("Postgres stopped unexpectedly; starting it again");
        try {
            postmaster.start(port);
            LOG.info("Postgres runs again");
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf("Trying again in %d seconds. %s", AFTER_FAILURE.toSeconds(), failure.getMessage());
            return false;
        }
    }

    /** Returns when no start is under way any more and none will follow. */
    @Override
    public void close() {
        synchronized (turn) {
            closed = true;
            turn.notifyAll();
        }
    }
}
