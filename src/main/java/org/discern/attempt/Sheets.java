package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.Assigning;
import org.discern.platform.Problem;
import org.discern.quiz.MarkSchemes;

/** Finds a student's own attempt with all that belongs to it. */
@ApplicationScoped
class Sheets {

    private final Attempts attempts;
    private final Lives lives;
    private final Assigning assigning;
    private final MarkSchemes schemes;
    private final Clock clock;

    Sheets(Attempts attempts, Lives lives, Assigning assigning, MarkSchemes schemes, Clock clock) {
        this.attempts = attempts;
        this.lives = lives;
        this.assigning = assigning;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * The sheet, in the caller's transaction.
     *
     * @param lock {@code PESSIMISTIC_READ} to keep it from being submitted meanwhile, {@code PESSIMISTIC_WRITE} to
     *     keep answers from coming in meanwhile
     * @throws Problem {@code not-found} if it is not the student's own
     */
    Sheet own(StudentId student, UUID attemptId, LockModeType lock) {
        var attempt = attempts.own(student, attemptId, lock);
        var assignment = assigning.get(attempt.key().classId(), attempt.assignmentId());
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        return new Sheet(attempt, lives.of(attempt), assignment, scheme, clock.instant());
    }
}
