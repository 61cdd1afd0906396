package org.discern.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * When a request came.
 *
 * @param at by the server's clock; it says nothing of when its answers were given
 * @param grace how much later than its time an answer may come and still be in time, for the network's sake
 */
record Arrival(Instant at, Duration grace) {

    /** The moment that is held against the end of the time. */
    Instant judgedAt() {
        return at.minus(grace);
    }
}
