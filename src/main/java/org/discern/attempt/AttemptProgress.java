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

        @Schema(description = "Counts your attempts at the assignment, from 1; 0 of a voided one.", minimum = "0")
        int number,

        AttemptState state,
        Instant startedAt,

        @Schema(description = "When its time ends; null for never. What arrives later is late, and kept.") @Nullable Instant expiresAt,

        @Schema(description = "Null while it is not handed in.") @Nullable Instant submittedAt,

        @Schema(
                description = "The highest sequence number that has arrived, 0 before the first answer. A device "
                        + "that comes new to the attempt counts on from here.",
                minimum = "0")
        int lastSequence) {

    static AttemptProgress of(AttemptView attempt, int lastSequence) {
        return new AttemptProgress(
                attempt.id(),
                attempt.assignmentId(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.expiresAt(),
                attempt.submittedAt(),
                lastSequence);
    }
}
