package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt as its student sees it. */
@Schema(name = "Attempt")
record AttemptView(
        UUID id,
        UUID assignmentId,

        @Schema(description = "Counts your attempts at the assignment.", minimum = "1")
        int number,

        Instant startedAt,

        @Schema(description = "Null while the attempt is open.") @Nullable Instant submittedAt) {

    static AttemptView of(Attempt attempt) {
        return new AttemptView(
                attempt.key().id(),
                attempt.assignmentId(),
                attempt.number(),
                attempt.startedAt(),
                attempt.submittedAt());
    }
}
