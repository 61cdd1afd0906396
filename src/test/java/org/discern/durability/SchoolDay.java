package org.discern.durability;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;

/** A class that answers all the time while things break, and what is left of its answers. */
final class SchoolDay implements AutoCloseable {

    /** Long enough for a Postgres that recovers on a slow machine; nobody waits longer than needed. */
    private static final int LONGEST_WAIT_SECONDS = 600;

    private static final String LOG = """
            select attempt_id || ' ' || id || ' ' || item || ' ' || sequence || ' ' || (answer->>'label')
            from response
            where attempt_id = any(?)
            """;

    private final Tally tally;
    private final List<Classmate> students = new ArrayList<>();
    private final ExecutorService threads;
    private final List<Future<?>> answering = new ArrayList<>();

    SchoolDay(URI server, Tally tally, int size) throws IOException, InterruptedException {
        this.tally = tally;
        this.threads = Executors.newFixedThreadPool(size);
        var assigned = Assigned.on(server, tally);
        for (int i = 0; i < size; i++) {
            students.add(new Classmate(assigned.join(server), tally, assigned.assignment(), i));
        }
    }

    void begin() {
        for (Classmate student : students) {
            Callable<Object> work = () -> {
                student.answer();
                return student;
            };
            answering.add(threads.submit(work));
        }
    }

    /** The server came back elsewhere. */
    void moveTo(URI server) {
        students.forEach(student -> student.device().moveTo(server));
    }

    /** Waits until each student has got another two acknowledgments: one at least was asked for after this call. */
    void awaitAnswers() throws InterruptedException {
        var before = students.stream().map(Classmate::batches).toList();
        for (int i = 0; i < students.size(); i++) {
            long wanted = before.get(i) + 2;
            Classmate student = students.get(i);
            for (int waited = 0; student.batches() < wanted; waited++) {
                if (waited > 100 * LONGEST_WAIT_SECONDS) {
                    throw new IllegalStateException("No answers any more. " + tally.blamed());
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }

    /** Ends the day: each student sends what was not acknowledged, submits, and sends all of it once more. */
    void finish() throws Exception {
        students.forEach(Classmate::rest);
        for (Future<?> one : answering) {
            one.get();
        }
        for (Classmate student : students) {
            student.finish();
            student.sendAllAgain();
        }
    }

    /** Holds what was acknowledged to what the log has. */
    void count(Database database) throws SQLException {
        var log = database.rows(LOG, students.stream().map(Classmate::attempt).toList());
        Set<String> kept = new HashSet<>(log);
        Set<String> places = new HashSet<>();
        for (String row : log) {
            // Each answer of a student has a sequence number of its own.
            String[] parts = row.split(" ");
            if (!places.add(parts[0] + " " + parts[3])) {
                tally.blame(Count.DOUBLED, row);
            }
        }
        tally.add(Count.IN_LOG, log.size());
        students.forEach(
                student -> student.acknowledged().values().forEach(one -> blameIfLost(kept, row(student, one))));
    }

    private static String row(Classmate student, Classmate.Acknowledged one) {
        var response = one.response();
        return student.attempt() + " " + response.get("id").asText() + " "
                + response.get("item").asText() + " " + response.get("sequence").asInt() + " "
                + response.at("/answer/label").asText();
    }

    private void blameIfLost(Set<String> kept, String row) {
        if (!kept.contains(row)) {
            tally.blame(Count.LOST, row);
        }
    }

    @Override
    public void close() {
        students.forEach(Classmate::rest);
        threads.shutdownNow();
    }
}
