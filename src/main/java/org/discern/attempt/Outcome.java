package org.discern.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.discern.platform.Problem;
import org.discern.platform.ProblemBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one event of a batch: the same each time that the event is sent. */
@Schema(name = "ResponseOutcome")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Outcome(
        @Schema(description = "The event's id; left out where it had none that can be read.") @Nullable UUID id,

        Status status,

        @Schema(description = "When it was stored first, by the server's clock.") @Nullable Instant receivedAt,

        @Schema(description = "Whether it takes part in the mark; of a stored one.") @Nullable Standing standing,

        @Schema(description = "Why it was rejected.") @Nullable ProblemBody problem) {

    /** Whether the device may forget the event. */
    enum Status {
        /** Durable. The device may forget it. */
        STORED,
        /** Not stored, and sending it again will not help. */
        REJECTED
    }

    static Outcome stored(UUID id, Instant receivedAt, Standing standing) {
        return new Outcome(id, Status.STORED, receivedAt, standing, null);
    }

    static Outcome rejected(@Nullable UUID id, Problem problem) {
        return new Outcome(
                id, Status.REJECTED, null, null, ProblemBody.of(problem.type(), problem.detail(), problem.errors()));
    }
}
