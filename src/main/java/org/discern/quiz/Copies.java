package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Copies of quiz sets that say what they were copied from. */
@ApplicationScoped
public class Copies {

    private static final String BASED_ON = "basedOn";
    /** The schema takes no more. */
    private static final int MOST_ORIGINS = 50;

    /** @param document the whole document, with its origin; its {@code id} is the original's name */
    public record Copy(QuizHead head, ObjectNode document) {}

    private final QuizLibrary library;
    private final PublishedQuizzes versions;

    Copies(QuizLibrary library, PublishedQuizzes versions) {
        this.library = library;
        this.versions = versions;
    }

    /**
     * The document of a version, as somebody else's next set begins with it. Author and licence stay: they are the
     * items', until somebody changes the items.
     *
     * @param version the latest when null
     * @throws Problem {@code not-found} if the person sees no such set or version
     */
    @Transactional
    public Copy of(UUID set, @Nullable Integer version, Person person) {
        var summary = library.find(set, person);
        var original = versions.get(set, version == null ? summary.latestVersion() : version);
        return new Copy(QuizHead.of(original.quiz().content()), document(original));
    }

    /** Publishes a copy as the first version of a private set of the person's own; a taken name gets a number. */
    @Transactional
    QuizLibrary.Summary make(UUID set, @Nullable Integer version, Person person) {
        var copy = of(set, version, person);
        var own = library.open(copy.head(), person);
        copy.document().put("id", own.name());
        try {
            return library.publish(own.id(), QuizJson.quiz(copy.document()), person)
                    .summary();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published version can be read", e);
        }
    }

    private static ObjectNode document(PublishedQuiz original) {
        var content = original.quiz().content();
        var document = QuizJson.document(original.quiz());
        var chain = document.arrayNode();
        chain.addObject()
                .put("title", content.title())
                .put("author", content.author())
                .put("licence", content.licence())
                .put("hash", original.hash());
        var earlier = document.path(BASED_ON);
        // A chain that is too long loses what is in its middle; whoever began it is named for ever.
        for (int i = 0; i < earlier.size(); i++) {
            if (chain.size() < MOST_ORIGINS - 1 || i == earlier.size() - 1) {
                chain.add(earlier.get(i));
            }
        }
        document.set(BASED_ON, chain);
        return document;
    }
}
