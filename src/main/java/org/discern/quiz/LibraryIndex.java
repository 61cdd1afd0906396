package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Item;

/** Keeps the words by which a quiz set is found; the database adds those of its title, summary and tags. */
@ApplicationScoped
class LibraryIndex {

    /** In code points; with 1 MiB a tsvector would be full, and what refuses a text must not refuse its publication. */
    private static final int MOST = 60_000;

    private final EntityManager database;

    LibraryIndex(EntityManager database) {
        this.database = database;
    }

    /** Takes the words of a version that has just become the latest. */
    void take(UUID set, Quiz quiz) {
        database.createNativeQuery("""
                        update quiz_set
                        set words = to_tsvector('simple', t.texts) || to_tsvector(search_config(language), t.texts)
                        from (select left(cast(:texts as text), :most) as texts) t
                        where id = :id
                        """)
                .setParameter("texts", texts(quiz.content()))
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
