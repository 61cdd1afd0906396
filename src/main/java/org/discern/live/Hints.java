package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Rows;
import org.jboss.logging.Logger;

/**
 * Passes on what was touched: to this node's watches at once, to other nodes some at a time. {@code notify} takes a lock that
 * all commits with one share, so it is never part of a commit of answers, and nobody notifies when nobody listens.
 */
@ApplicationScoped
class Hints {

    private static final Logger LOG = Logger.getLogger(Hints.class);

    /** Nodes that listen are known by the names of their connections. */
    private static final String TELL = """
            select pg_notify('%s', t.hint)
            from unnest(?) as t (hint)
            where exists (select from pg_stat_activity
                          where datname = current_database() and application_name like '%s%%' and application_name <> ?)
            """.formatted(Hint.CHANNEL, Node.PREFIX);

    private final Watches watches;
    private final Node node;
    private final Rows rows;
    private final ScheduledExecutorService executor;
    private final LiveConfig config;
    private final Set<ClassTouched> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    Hints(Watches watches, Node node, Rows rows, ScheduledExecutorService executor, LiveConfig config) {
        this.watches = watches;
        this.node = node;
        this.rows = rows;
        this.executor = executor;
        this.config = config;
    }

    /** Takes next to no time, for the one who stores answers waits for it. */
    void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClassTouched touched) {
        watches.touch(touched);
        waiting.add(touched);
        if (scheduled.compareAndSet(false, true)) {
            try {
                executor.schedule(this::tell, config.notifyInterval().toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("The server is being stopped; other nodes look by themselves", e);
            }
        }
    }

    private void tell() {
        scheduled.set(false);
        var taken = List.copyOf(waiting);
        taken.forEach(waiting::remove);
        try {
            rows.list(TELL, row -> true, texts(taken), node.connectionName());
        } catch (RuntimeException e) {
            LOG.debug("Other nodes could not be told; they look by themselves after a while", e);
        }
    }

    private List<String> texts(List<ClassTouched> taken) {
        return taken.stream()
                .map(touched -> new Hint(node.name(), touched).text())
                .toList();
    }
}
