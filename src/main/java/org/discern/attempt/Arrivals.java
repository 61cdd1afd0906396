package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Says when requests come. */
@ApplicationScoped
class Arrivals {

    private final IntakeConfig config;
    private final Clock clock;

    Arrivals(IntakeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Arrival now() {
        return new Arrival(clock.instant(), config.grace());
    }
}
