package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.discern.account.Person;

/** Whom a teacher's own sets are offered to. All methods end with {@code not-found} or {@code not-your-set} for others. */
@ApplicationScoped
class Sharing {

    private final QuizLibrary library;
    private final Clock clock;

    Sharing(QuizLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Transactional
    QuizLibrary.Summary share(UUID id, Visibility with, Person owner) {
        var set = library.owned(id, owner);
        set.share(with);
        return set.summary();
    }

    @Transactional
    QuizLibrary.Summary retire(UUID id, Person owner) {
        var set = library.owned(id, owner);
        set.retire(clock.instant());
        return set.summary();
    }

    @Transactional
    QuizLibrary.Summary bringBack(UUID id, Person owner) {
        var set = library.owned(id, owner);
        set.bringBack();
        return set.summary();
    }
}
