package org.discern.reteach;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.discern.article.Excerpt;
import org.discern.quiz.PublishedQuiz;

/**
 * The words that a class has been given already, in whatever set: a copy of a set has other ids and the same words.
 *
 * @param languages of the sets
 */
record SeenQuotes(Set<String> quotes, Set<String> languages) {

    static SeenQuotes in(Collection<PublishedQuiz> given) {
        return new SeenQuotes(
                given.stream()
                        .flatMap(version -> version.quiz().content().excerpts().stream())
                        .map(Excerpt::quote)
                        .collect(Collectors.toSet()),
                given.stream()
                        .map(version -> version.quiz().content().language())
                        .collect(Collectors.toSet()));
    }

    boolean areNew(Found found) {
        return found.quotes().stream().noneMatch(quotes::contains);
    }
}
