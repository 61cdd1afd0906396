package org.discern.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says when to look again: soon after something was touched, but not too soon after the last look; else after a while. */
final class Pace {

    private final Duration soon;
    private final Duration late;
    private boolean touched = true;
    private Instant last = Instant.EPOCH;
    private @Nullable Instant edge;

    /**
     * @param soon the shortest time from one look to the next
     * @param late the longest
     */
    Pace(Duration soon, Duration late) {
        this.soon = soon;
        this.late = late;
    }

    void touch() {
        touched = true;
    }

    /** Lets the next look be no later than a moment; null for no such. */
    void expect(@Nullable Instant moment) {
        edge = moment;
    }

    boolean isDue(Instant now) {
        boolean passed = edge != null && !now.isBefore(edge);
        return !now.isBefore(last.plus(touched ? soon : late)) || passed;
    }

    /** What is touched from now on is for the next look. */
    void look(Instant now) {
        touched = false;
        last = now;
        edge = null;
    }
}
