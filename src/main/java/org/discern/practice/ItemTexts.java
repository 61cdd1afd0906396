package org.discern.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.discern.article.Excerpt;
import org.discern.practice.learning.Texts;
import org.discern.quiz.PublishedQuizzes;
import org.discern.quiz.QuizContent;

/** The words that items ask about, made once for each version and kept in memory: versions never change. */
@ApplicationScoped
class ItemTexts {

    private static final int MOST_VERSIONS = 2_000;

    private final Cache<Version, Map<String, Texts>> items = Caffeine.newBuilder()
            .maximumSize(MOST_VERSIONS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    private final PublishedQuizzes quizzes;

    ItemTexts(PublishedQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    private record Version(UUID quizSetId, int number) {}

    /** The texts of a version's items, by the items' ids. */
    Map<String, Texts> of(UUID quizSetId, int version) {
        return items.get(
                new Version(quizSetId, version),
                key -> texts(quizzes.get(key.quizSetId(), key.number()).quiz().content()));
    }

    /** The texts of all of a version's excerpts, whether or not an item asks about them. */
    Texts ofAll(UUID quizSetId, int version) {
        var content = quizzes.get(quizSetId, version).quiz().content();
        return Texts.of(content.excerpts().stream().map(Excerpt::quote).toList());
    }

    private static Map<String, Texts> texts(QuizContent content) {
        var texts = content.texts();
        Map<String, Texts> byItem = new HashMap<>();
        content.items()
                .forEach(item -> byItem.put(
                        item.id(),
                        Texts.of(item.question().excerpts().stream()
                                .map(texts::text)
                                .toList())));
        return byItem;
    }
}
