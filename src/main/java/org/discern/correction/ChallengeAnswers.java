package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.discern.account.Person;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.discern.quiz.KeyCorrections;

/** Lets teachers answer challenges. To accept one is to revise the key; marks change with the next regrade. */
@ApplicationScoped
class ChallengeAnswers {

    private final Challenges challenges;
    private final ChallengeDesk desk;
    private final KeyCorrections corrections;
    private final Clock clock;

    ChallengeAnswers(Challenges challenges, ChallengeDesk desk, KeyCorrections corrections, Clock clock) {
        this.challenges = challenges;
        this.desk = desk;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Answers a challenge; other students' challenges of the item stay as they are. The same again is answered the same.
     *
     * @throws Problem {@code not-found}, {@code challenge-closed}, {@code invalid-key-revision}
     */
    @Transactional
    ChallengedItem.Entry answer(ClassRow key, Challenge.Reply reply, Person teacher) {
        var challenge = challenges
                .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("challenge in the class"));
        if (!challenge.isAnsweredBy(reply)) {
            challenge.refuseUnlessOpen();
            Integer revision = reply.how() == null ? null : accept(desk.get(key), reply, teacher);
            challenge.answer(reply, revision, teacher.id(), clock.instant());
            challenges.flush();
        }
        return desk.get(key).entry();
    }

    private int accept(ChallengeDesk.Case about, Challenge.Reply reply, Person teacher) {
        var how = Objects.requireNonNull(reply.how(), "only an accepting reply says how");
        var accepted = new KeyCorrections.Acceptance(
                about.item(), how, about.entry().answer(), reply.text(), reply.explanation());
        return corrections.accept(about.assignment().chain(), accepted, teacher);
    }
}
