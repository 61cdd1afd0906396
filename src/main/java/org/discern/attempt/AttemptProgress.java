package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt with how far its answers have arrived, for a device that goes on with it. */
@Schema(name = "AttemptProgress", description = "An attempt, and how far its answers have arrived.")
record AttemptProgress(
        UUID id,
        UUID assignmentId,

        @Schema(description = "Counts your attempts at the assignment.", minimum = "1")
        int number,

        Instant startedAt,

        @Schema(description = "Null while the attempt is open.") @Nullable Instant submittedAt,

        @Schema(
                description = "The highest sequence number that has arrived, 0 before the first answer. A device "
                        + "that comes new to the attempt counts on from here.",
                minimum = "0")
        int lastSequence) {

    static AttemptProgress of(Attempt attempt, int lastSequence) {
        return new AttemptProgress(
                attempt.key().id(),
                attempt.assignmentId(),
                attempt.number(),
                attempt.startedAt(),
                attempt.submittedAt(),
                lastSequence);
    }
}
