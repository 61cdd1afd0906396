package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.attempt.GivenAnswers;
import org.discern.attempt.ShownKeys;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Lets students disagree with keys, where they may see them now: an answer tells of the key as well. */
@ApplicationScoped
class Challenging {

    static final ProblemType ITEM_NOT_ANSWERED =
            new ProblemType("item-not-answered", 409, "The item has no answer of yours");

    private final Challenges challenges;
    private final ShownKeys shown;
    private final GivenAnswers answers;
    private final Clock clock;

    Challenging(Challenges challenges, ShownKeys shown, GivenAnswers answers, Clock clock) {
        this.challenges = challenges;
        this.shown = shown;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Raises a challenge, or gives it another reason. The same again is answered as it then stands.
     *
     * @throws Problem {@code not-found}, {@code reveal-not-due}, {@code item-not-answered}, {@code challenge-closed}
     */
    @Transactional
    OwnChallenge raise(StudentId student, UUID attemptId, String item, String reason) {
        shown.check(student, attemptId, item);
        var attempt = new ClassRow(student.classId(), attemptId);
        if (!answers.hasOne(attempt, item)) {
            throw Problem.of(ITEM_NOT_ANSWERED, "Challenge the keys of items that you have answered.");
        }
        challenges.raise(attempt, item, reason, clock.instant());
        var challenge = challenges.locked(attempt, item).orElseThrow();
        challenge.reword(reason);
        return challenge.own();
    }

    /** @throws Problem {@code not-found}, {@code reveal-not-due}, {@code challenge-closed} */
    @Transactional
    OwnChallenge withdraw(StudentId student, UUID attemptId, String item) {
        shown.check(student, attemptId, item);
        var challenge = challenges
                .locked(new ClassRow(student.classId(), attemptId), item)
                .orElseThrow(() -> Problem.notFound("challenge of yours"));
        challenge.withdraw();
        return challenge.own();
    }

    /**
     * The challenges of an attempt whose keys the student may see now.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    List<OwnChallenge> of(StudentId student, UUID attemptId) {
        var visible = shown.of(student, attemptId);
        return challenges.of(student.classId(), attemptId).stream()
                .filter(challenge -> visible.contains(challenge.item()))
                .map(Challenge::own)
                .toList();
    }
}
