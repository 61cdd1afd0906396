package org.discern.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.discern.account.StudentId;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.jspecify.annotations.Nullable;

/** One request's answers on their way into the log, with the reply that it waits for. */
final class Sending {

    /** One event of a batch: either an answer, or the problem that it has. */
    record Entry(
            @Nullable UUID id,
            @Nullable GivenResponse response,
            @Nullable Problem problem) {}

    private final StudentId student;
    private final ClassRow attempt;
    private final List<Entry> entries;
    private final Arrival arrival;
    private final CompletableFuture<List<Outcome>> reply = new CompletableFuture<>();
    private Paper paper;
    private List<MarkBook.Entry> marked;

    Sending(StudentId student, UUID attempt, List<Entry> entries, Paper paper, Arrival arrival) {
        this.student = student;
        this.attempt = new ClassRow(student.classId(), attempt);
        this.entries = entries;
        this.arrival = arrival;
        this.paper = paper;
        this.marked = marked(entries, paper);
    }

    private static List<MarkBook.Entry> marked(List<Entry> entries, Paper paper) {
        List<MarkBook.Entry> marked = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.response() != null) {
                marked.add(paper.marked(entry.response()));
            }
        }
        return marked;
    }

    /** Marks its answers by other keys. Only before it is stored. */
    void markBy(Paper other) {
        paper = other;
        marked = marked(entries, other);
    }

    StudentId student() {
        return student;
    }

    ClassRow attempt() {
        return attempt;
    }

    Arrival arrival() {
        return arrival;
    }

    Paper paper() {
        return paper;
    }

    /** Its answers without a problem, with their marks. */
    List<MarkBook.Entry> marked() {
        return marked;
    }

    CompletableFuture<List<Outcome>> reply() {
        return reply;
    }

    /** Tells the one who waits what became of each event. */
    void answer(List<Fate> fates) {
        var next = fates.iterator();
        reply.complete(entries.stream()
                .map(entry ->
                        entry.problem() == null ? next.next().outcome() : Outcome.rejected(entry.id(), entry.problem()))
                .toList());
    }

    void fail(Throwable cause) {
        reply.completeExceptionally(cause);
    }
}
