package org.discern.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes what nobody can use any more. */
@ApplicationScoped
class Housekeeping {

    private final Sessions sessions;
    private final Clock clock;

    Housekeeping(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "1m")
    @Transactional
    void deleteSessionsThatAreOver() {
        sessions.deleteOver(clock.instant());
    }
}
