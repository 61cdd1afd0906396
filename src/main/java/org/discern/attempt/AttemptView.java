package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt as its student sees it. */
@Schema(name = "Attempt")
record AttemptView(
        UUID id,
        UUID assignmentId,

        @Schema(description = "Counts your attempts at the assignment, from 1; 0 of a voided one.", minimum = "0")
        int number,

        @Schema(
                description =
                        "By the server's time. SUBMITTED: handed in, marks to come. SCORED: handed in and marked. "
                                + "EXPIRED: its time ended before it was handed in; it still can be. VOIDED: taken out by the "
                                + "teacher.")
        AttemptState state,

        Instant startedAt,

        @Schema(
                description =
                        "When its time ends, by the time limit or the close; null for never. What arrives later is "
                                + "late, and kept.")
        @Nullable Instant expiresAt,

        @Schema(description = "Null while it is not handed in.") @Nullable Instant submittedAt,

        @Schema(description = "Whether it was handed in after its time.")
        boolean late,

        @Schema(
                description = "How many answers came after the time and wait for the teacher to accept them.",
                minimum = "0")
        int waiting) {

    static AttemptView of(Attempt attempt, Life life, AssignedQuiz assignment, Instant now) {
        return new AttemptView(
                attempt.key().id(),
                attempt.assignmentId(),
                attempt.number(),
                life.state(assignment, now),
                attempt.startedAt(),
                life.expiresAt(assignment),
                attempt.submittedAt(),
                life.isLate(assignment),
                life.waiting());
    }
}
