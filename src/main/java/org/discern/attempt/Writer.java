package org.discern.attempt;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.discern.classroom.ClassTouched;
import org.discern.platform.DatabaseTrouble;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that stores answers, as many in one commit as are waiting: alone when it is quiet, hundreds when a class presses
 * "send". Nobody waits for company; the commit before takes the time in which the next ones gather.
 */
final class Writer {

    private static final Logger LOG = Logger.getLogger(Writer.class);
    private static final long LOOK_UP_MILLIS = 100;
    private static final long LONGEST_FINISH_MILLIS = 30_000;
    private static final int MOST_TRIES = 5;

    private final AnswerStore store;
    private final Papers papers;
    private final Consumer<ClassTouched> stored;
    private final int most;
    private final BlockingQueue<Sending> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean finishing;

    /**
     * @param stored is told after each commit which assignments have new answers
     * @param most how many answers a commit holds at most, but for the last batch in it
     */
    Writer(String name, AnswerStore store, Papers papers, Consumer<ClassTouched> stored, int most) {
        this.store = store;
        this.papers = papers;
        this.stored = stored;
        this.most = most;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets answers wait; false when this is ending and takes no more. */
    boolean offer(Sending sending) {
        if (finishing) {
            return false;
        }
        queue.add(sending);
        return true;
    }

    /** Stores what waits, then ends. */
    void finish() {
        finishing = true;
        try {
            thread.join(LONGEST_FINISH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!finishing || !queue.isEmpty()) {
            var first = first();
            if (first != null) {
                write(gathered(first));
            }
        }
        store.close();
    }

    private @Nullable Sending first() {
        try {
            return queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            LOG.debug("Interrupted while waiting for answers; only finish() ends a writer", e);
            return null;
        }
    }

    private List<Sending> gathered(Sending first) {
        List<Sending> gathered = new ArrayList<>();
        int answers = 0;
        for (var next = first; next != null; next = answers < most ? queue.poll() : null) {
            gathered.add(next);
            answers += next.marked().size();
        }
        return gathered;
    }

    private void write(List<Sending> sendings) {
        try {
            store(sendings);
        } catch (SQLException | RuntimeException | Error e) {
            if (DatabaseTrouble.passes(e)) {
                sendings.forEach(sending -> fail(sending, e));
            } else {
                // One of them is to blame, and the others shall not suffer. Or another node has stored the same answer
                // at
                // the same moment, and finds it at the next try.
                sendings.forEach(this::writeAlone);
            }
        }
    }

    private void writeAlone(Sending sending) {
        try {
            store(List.of(sending));
        } catch (SQLException | RuntimeException | Error e) {
            fail(sending, e);
        }
    }

    private static void fail(Sending sending, Throwable cause) {
        sending.fail(new IllegalStateException("Answers could not be stored", cause));
    }

    /** Stores, and stores again those whose keys have changed since they were marked. */
    private void store(List<Sending> sendings) throws SQLException {
        var waiting =
                sendings.stream().filter(sending -> !sending.reply().isDone()).toList();
        for (int tries = 1; !waiting.isEmpty(); tries++) {
            if (tries > MOST_TRIES) {
                throw new IllegalStateException("The keys change faster than answers can be marked");
            }
            var rows = new AnswerRows(waiting);
            var found = store.write(rows);
            tellOf(waiting);
            waiting = Replies.tell(waiting, rows, found);
            waiting.forEach(sending -> sending.markBy(papers.again(sending.paper())));
        }
    }

    private void tellOf(List<Sending> sendings) {
        sendings.stream()
                .map(sending -> sending.paper().assignment())
                .map(assignment -> new ClassTouched(assignment.classId(), assignment.id()))
                .distinct()
                .forEach(stored);
    }
}
