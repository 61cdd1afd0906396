package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Counts this node's streams, and keeps them from becoming too many. */
@ApplicationScoped
class Admission {

    static final ProblemType TOO_MANY_STREAMS = new ProblemType("too-many-streams", 429, "Too many open streams");

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final LiveConfig config;
    private final Map<UUID, Integer> byTeacher = new HashMap<>();
    private int all;

    Admission(LiveConfig config) {
        this.config = config;
    }

    /** @throws Problem {@code too-many-streams} */
    synchronized void refuseIfFull(UUID teacher) {
        int own = own(teacher);
        if (own >= config.streamsPerTeacher()) {
            throw Problem.passing(
                    TOO_MANY_STREAMS, "You have " + own + " open here: close one of them first.", LOOK_AGAIN);
        }
        if (all >= config.streams()) {
            throw Problem.passing(
                    TOO_MANY_STREAMS, "This server has no room for more: ask for the views themselves.", LOOK_AGAIN);
        }
    }

    /** Counts one more; false if others have come since it was asked whether there is room. */
    synchronized boolean enter(UUID teacher) {
        int own = own(teacher);
        if (own >= config.streamsPerTeacher() || all >= config.streams()) {
            return false;
        }
        byTeacher.put(teacher, own + 1);
        all++;
        return true;
    }

    private int own(UUID teacher) {
        return byTeacher.getOrDefault(teacher, 0);
    }

    synchronized void leave(UUID teacher) {
        byTeacher.computeIfPresent(teacher, (id, own) -> own == 1 ? null : own - 1);
        all--;
    }

    synchronized int all() {
        return all;
    }
}
