package org.discern.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.discern.classroom.AssignedQuiz;
import org.jspecify.annotations.Nullable;

/**
 * What the state of an attempt follows from, beside its assignment and the time.
 *
 * @param submittedAt null while it is not handed in
 * @param voided whether the teacher has taken it out
 * @param timeFactor how many times as long the time limit is for the student, 1 to 4
 * @param waiting how many answers wait for the teacher to accept them
 */
record Life(Instant startedAt, @Nullable Instant submittedAt, boolean voided, double timeFactor, int waiting) {

    private static final double MILLIS = 1000;

    Life submittedAt(@Nullable Instant time) {
        return new Life(startedAt, time, voided, timeFactor, waiting);
    }

    AttemptState state(AssignedQuiz assignment, Instant now) {
        if (voided) {
            return AttemptState.VOIDED;
        }
        if (submittedAt == null) {
            return isOver(assignment, now) ? AttemptState.EXPIRED : AttemptState.IN_PROGRESS;
        }
        return waiting == 0 && assignment.showsKeys(now) ? AttemptState.SCORED : AttemptState.SUBMITTED;
    }

    /** When the time ends: by the limit or by the close, whichever is first; null for never. */
    @Nullable Instant expiresAt(AssignedQuiz assignment) {
        return Stream.of(dueAt(assignment), assignment.window().closesAt())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it was handed in after its time. */
    boolean isLate(AssignedQuiz assignment) {
        return submittedAt != null && isOver(assignment, submittedAt);
    }

    private boolean isOver(AssignedQuiz assignment, Instant time) {
        Instant end = expiresAt(assignment);
        return end != null && !time.isBefore(end);
    }

    private @Nullable Instant dueAt(AssignedQuiz assignment) {
        Integer limit = assignment.timing().timeLimitSeconds();
        return limit == null ? null : startedAt.plusMillis(Math.round(limit * timeFactor * MILLIS));
    }
}
