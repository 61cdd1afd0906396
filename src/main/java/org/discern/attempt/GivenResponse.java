package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.discern.grading.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be marked.
 *
 * @param sequence from 1
 * @param answeredAt by the device's clock, in whole microseconds
 * @param confidence 0 to 1; null where the student was not asked
 */
record GivenResponse(
        UUID id,
        String item,
        int sequence,
        Instant answeredAt,
        Answer answer,
        @Nullable Double confidence) {

    /** Whether this answer stands against another to the same item: a law that does not know who arrived first. */
    boolean standsAgainst(GivenResponse other) {
        return sequence != other.sequence
                ? sequence > other.sequence
                // Postgres orders UUIDs by their bytes; UUID.compareTo does not.
                : id.toString().compareTo(other.id.toString()) > 0;
    }
}
