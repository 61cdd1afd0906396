package org.discern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.discern.quiz.Quiz;

/** Takes batches of answers: validates and marks each in memory, and hands them to those who store them. */
@ApplicationScoped
class Intake {

    private final Papers papers;
    private final EventReader reader;
    private final Writers writers;
    private final ExecutorService executor;
    private final Arrivals arrivals;

    Intake(Papers papers, EventReader reader, Writers writers, ExecutorService executor, Arrivals arrivals) {
        this.papers = papers;
        this.reader = reader;
        this.writers = writers;
        this.executor = executor;
        this.arrivals = arrivals;
    }

    /**
     * Takes a batch without waiting for it. When the stage has ended well, each answer that is said to be stored is
     * durable.
     *
     * @return an outcome for each event, in their order; or it ends with {@code not-found} if the attempt is not the
     *     student's own, with {@code too-busy}, or with what the database failed with
     */
    CompletionStage<List<Outcome>> take(StudentId student, UUID attempt, List<JsonNode> events) {
        Arrival now = arrivals.now();
        return papers.remembered(student, attempt)
                .map(paper -> take(student, attempt, events, paper, now))
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> papers.read(student, attempt), executor)
                        .thenCompose(paper -> take(student, attempt, events, paper, now)));
    }

    private CompletableFuture<List<Outcome>> take(
            StudentId student, UUID attempt, List<JsonNode> events, Paper paper, Arrival now) {
        var entries = events.stream().map(event -> entry(event, paper.quiz())).toList();
        var sending = new Sending(student, attempt, entries, paper, now);
        writers.take(sending);
        return sending.reply();
    }

    private Sending.Entry entry(JsonNode event, Quiz quiz) {
        try {
            var response = reader.read(event, quiz);
            return new Sending.Entry(response.id(), response, null);
        } catch (Problem problem) {
            return new Sending.Entry(EventReader.id(event), null, problem);
        }
    }
}
