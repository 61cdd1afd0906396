package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Difficulty;
import org.discern.grading.Item;

/**
 * Keeps the words by which a quiz set is found, and its author's estimate; the database adds the words of its title, summary
 * and tags.
 */
@ApplicationScoped
class LibraryIndex {

    /** In code points; with 1 MiB a tsvector would be full, and what refuses a text must not refuse its publication. */
    private static final int MOST = 60_000;

    private final EntityManager database;

    LibraryIndex(EntityManager database) {
        this.database = database;
    }

    /** Takes the words of a version that has just become the latest, and what its author says of it. */
    void take(UUID set, Quiz quiz) {
        database.createNativeQuery("""
                        update quiz_set
                        set words = to_tsvector('simple', t.texts) || to_tsvector(search_config(language), t.texts),
                            estimated_difficulty = cast(:estimated as text),
                            calibrated_difficulty = null, calibrated_mean = null, calibrated_spread = null,
                            calibrated_items = 0
                        from (select left(cast(:texts as text), :most) as texts) t
                        where id = :id
                        """)
                .setParameter("texts", texts(quiz.content()))
                .setParameter(
                        "estimated",
                        Facets.difficulty(quiz).map(Difficulty::name).orElse(null))
                .setParameter("most", MOST)
                .setParameter("id", set)
                .executeUpdate();
    }

    private static String texts(QuizContent content) {
        return Stream.of(
                        List.of(content.author()),
                        content.articles().stream().map(Article::headline).toList(),
                        content.items().stream().map(Item::prompt).toList(),
                        content.excerpts().stream().map(Excerpt::quote).toList())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }
}
