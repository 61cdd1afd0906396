package org.discern.quiz;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Excerpts;
import org.discern.grading.Item;

/**
 * What students see of a quiz set. It has no field for a key, an explanation or a flag.
 *
 * @param id the set's name, the same in every version
 * @param language BCP 47 tag
 * @param licence what may be done with the items
 * @param basedOn the versions that it was copied from, the nearest first; empty when it is nobody's copy
 */
public record QuizContent(
        String id,
        String title,
        String summary,
        String language,
        Level level,
        List<String> tags,
        String author,
        String licence,
        List<Origin> basedOn,
        List<Article> articles,
        List<Excerpt> excerpts,
        List<Item> items) {

    /** How much experience a class should bring. */
    public enum Level {
        INTRODUCTORY,
        INTERMEDIATE,
        ADVANCED
    }

    public QuizContent {
        tags = List.copyOf(tags);
        basedOn = List.copyOf(basedOn);
        articles = List.copyOf(articles);
        excerpts = List.copyOf(excerpts);
        items = List.copyOf(items);
    }

    /** The words of the excerpts, for grading. */
    public Excerpts texts() {
        return new Excerpts(byId(Excerpt::quote), byId(Excerpt::article));
    }

    private Map<String, String> byId(Function<Excerpt, String> part) {
        return excerpts.stream().collect(Collectors.toMap(Excerpt::id, part, (first, second) -> first));
    }
}
