package org.discern.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.discern.quiz.QuizLibrary;

/** The rounds about a quiz set, for its owner only. */
@ApplicationScoped
class OwnRounds {

    private final QuizLibrary library;
    private final Rounds rounds;

    OwnRounds(QuizLibrary library, Rounds rounds) {
        this.library = library;
        this.rounds = rounds;
    }

    /**
     * Latest first.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    List<Round> of(UUID quizSet, Person owner) {
        return rounds.of(library.own(quizSet, owner).id());
    }

    /** @throws Problem {@code not-found}, {@code not-your-set} */
    Round get(UUID quizSet, UUID round, Person owner) {
        return rounds.of(library.own(quizSet, owner).id(), round, LockModeType.NONE);
    }

    /** As {@link #get}; until the caller's transaction ends, no answer comes in. */
    Round locked(UUID quizSet, UUID round, Person owner) {
        return rounds.of(library.own(quizSet, owner).id(), round, LockModeType.PESSIMISTIC_WRITE);
    }
}
