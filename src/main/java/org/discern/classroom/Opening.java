package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Opens, pauses and closes assignments while a class sits before them, all by the server's clock. The methods expect that the
 * caller may reach the class.
 */
@ApplicationScoped
public class Opening {

    static final ProblemType PAUSED = new ProblemType("paused", 409, "The assignment is paused");

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Assigning assigning;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    Opening(Assigning assigning, Event<ClassTouched> touched, Clock clock) {
        this.assigning = assigning;
        this.touched = touched;
        this.clock = clock;
    }

    /** @throws Problem {@code paused} */
    public static void refuseIfPaused(AssignedQuiz assignment) {
        if (assignment.pausedAt() != null) {
            throw Problem.passing(PAUSED, "Your teacher has paused it: wait, then start again.", LOOK_AGAIN);
        }
    }

    /**
     * Opens an assignment now and ends a pause. One that is open stays so.
     *
     * @param minutes after how many from now it closes; null to keep it open
     */
    @Transactional
    AssignedQuiz open(UUID classId, UUID id, @Nullable Integer minutes) {
        var found = locked(classId, id);
        Instant now = clock.instant();
        Instant opensAt = found.window().isOpenAlready(now) ? found.window().opensAt() : now;
        found.setWindow(new Window(opensAt, minutes == null ? null : now.plus(minutes, ChronoUnit.MINUTES)));
        found.setPausedAt(null);
        return found.view();
    }

    /** Closes an assignment now and ends a pause. One that is closed, or not open yet, stays as it is. */
    @Transactional
    AssignedQuiz close(UUID classId, UUID id) {
        var found = locked(classId, id);
        Instant now = clock.instant();
        if (found.window().isOpenAlready(now) && !found.window().isClosed(now)) {
            Instant opensAt = found.window().opensAt();
            found.setWindow(new Window(opensAt, now.isAfter(opensAt) ? now : opensAt.plus(1, ChronoUnit.MICROS)));
            found.setPausedAt(null);
        }
        return found.view();
    }

    /** Pauses an assignment; the first time stands. */
    @Transactional
    AssignedQuiz pause(UUID classId, UUID id) {
        var found = locked(classId, id);
        if (found.pausedAt() == null) {
            found.setPausedAt(clock.instant());
        }
        return found.view();
    }

    @Transactional
    AssignedQuiz resume(UUID classId, UUID id) {
        var found = locked(classId, id);
        found.setPausedAt(null);
        return found.view();
    }

    private Assignment locked(UUID classId, UUID id) {
        touched.fire(new ClassTouched(classId, id));
        return assigning.lockedEntity(classId, id);
    }
}
