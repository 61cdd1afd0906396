package org.discern.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.discern.article.Excerpt;
import org.discern.quiz.QuizContent;

/** Cuts one item out of a quiz set. */
final class AskedItem {

    private AskedItem() {}

    /**
     * What a student needs to answer an item, with the credit that its licence asks for: the set without its other items
     * and what only they ask about.
     */
    static QuizContent of(QuizContent whole, String id) {
        var items = whole.items().stream().filter(item -> item.id().equals(id)).toList();
        Set<String> asked = items.stream()
                .flatMap(item -> item.question().excerpts().stream())
                .collect(Collectors.toSet());
        List<Excerpt> excerpts = whole.excerpts().stream()
                .filter(excerpt -> asked.contains(excerpt.id()))
                .toList();
        Set<String> articles = excerpts.stream().map(Excerpt::article).collect(Collectors.toSet());
        return new QuizContent(
                whole.id(),
                whole.title(),
                whole.summary(),
                whole.language(),
                whole.level(),
                whole.tags(),
                whole.author(),
                whole.licence(),
                whole.basedOn(),
                whole.articles().stream()
                        .filter(article -> articles.contains(article.id()))
                        .toList(),
                excerpts,
                items);
    }
}
