package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** What the database says of one answer. */
sealed interface Fate {

    ProblemType RESPONSE_ID_TAKEN =
            new ProblemType("response-id-taken", 409, "Another answer was stored under this id");

    Outcome outcome();

    /** It is in the log: since now, or since it was sent first, which is told in the same words. */
    record Stored(UUID id, Instant receivedAt, Standing standing) implements Fate {
        @Override
        public Outcome outcome() {
            return Outcome.stored(id, receivedAt, standing);
        }
    }

    /** Another answer is in the log under its id. */
    record Taken(UUID id) implements Fate {
        @Override
        public Outcome outcome() {
            return Outcome.rejected(
                    id,
                    Problem.of(
                            RESPONSE_ID_TAKEN,
                            "The first answer under this id is kept: send another one under its own."));
        }
    }
}
