package org.discern.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.insight.Given;
import org.discern.insight.ItemChoices;
import org.discern.statistics.Calibration.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A student's official attempt at a task.
 *
 * @param submittedAt null while it is under way
 * @param late whether an answer that counts, or the submission, came after the close
 * @param answers those that stand, also to items that do not count
 */
record Work(Task task, UUID student, @Nullable Instant submittedAt, boolean late, List<Given> answers) {

    Work {
        answers = List.copyOf(answers);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    /** The answers to items that are part of the score. */
    List<Given> counting() {
        return answers.stream()
                .filter(given -> task.scheme().counts(given.item()))
                .toList();
    }

    double points() {
        return counting().stream().mapToDouble(given -> given.mark().credit()).sum();
    }

    /** 0 to 100; 0 where no item counts. */
    double percent() {
        return task.outOf() == 0 ? 0 : 100 * points() / task.outOf();
    }

    /** What the student said of how sure they were, of answers that count. */
    Stream<Judgement> judgements() {
        return counting().stream()
                .filter(given -> given.confidence() != null)
                .map(given -> new Judgement(
                        Objects.requireNonNull(given.confidence()),
                        new ItemChoices(given.item(), task.scheme()).isRight(given)));
    }
}
