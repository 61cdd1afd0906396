package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;

/**
 * Who may see a version with its keys, and correct them for their school: those who see its set, and those who teach a
 * class that has been given it. What a class has stays its teachers' business when the owner shares the set no more, and
 * of a colleague who teaches the class too.
 */
@ApplicationScoped
class VersionAccess {

    private final QuizLibrary library;
    private final PublishedQuizzes versions;
    private final GivenVersions given;

    VersionAccess(QuizLibrary library, PublishedQuizzes versions, GivenVersions given) {
        this.library = library;
        this.versions = versions;
        this.given = given;
    }

    /** @throws Problem {@code not-found} if the person may not see the version, or there is none */
    @Transactional
    PublishedQuiz get(UUID quizSet, int number, Person person) {
        if (!given.isGivenToAClassOf(person.id(), quizSet, number)) {
            library.find(quizSet, person);
        }
        return versions.get(quizSet, number);
    }
}
