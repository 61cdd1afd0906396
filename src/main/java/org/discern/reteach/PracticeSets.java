package org.discern.reteach;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.quiz.QuizContent;
import org.discern.quiz.QuizDocuments;
import org.discern.quiz.QuizHead;
import org.discern.quiz.QuizLibrary;

/** Publishes practice as a private set of the teacher's own. */
@ApplicationScoped
class PracticeSets {

    private final QuizLibrary library;
    private final QuizDocuments documents;

    PracticeSets(QuizLibrary library, QuizDocuments documents) {
        this.library = library;
        this.documents = documents;
    }

    /**
     * Its name, title and summary are seen by students, and say nothing of why it was made.
     *
     * @return the id of the set, which is committed: only then may anybody ask for its version
     */
    @Transactional
    UUID publish(String title, List<Found> items, Person teacher) {
        var first = items.get(0).version().quiz().content();
        var level = items.stream()
                .map(found -> found.version().quiz().content().level())
                .max(Comparator.naturalOrder())
                .orElse(QuizContent.Level.INTRODUCTORY);
        var head =
                new QuizHead("practice", title, "New excerpts to practise with.", first.language(), level, List.of());
        var set = library.open(head, teacher);
        ObjectNode document = PracticeDocument.of(
                new QuizHead(set.name(), title, head.summary(), head.language(), level, List.of()), items, documents);
        var faults = documents.faults(document);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Items of published versions make a set without faults, but: " + faults);
        }
        return library.publish(set.id(), documents.read(document), teacher)
                .summary()
                .id();
    }
}
