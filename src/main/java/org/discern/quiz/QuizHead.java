package org.discern.quiz;

import java.util.List;

/**
 * What the library says of a quiz set before anybody opens it.
 *
 * @param name the {@code id} of its pack, unique among its owner's sets
 * @param language BCP 47 tag
 */
public record QuizHead(
        String name, String title, String summary, String language, QuizContent.Level level, List<String> tags) {

    public QuizHead {
        tags = List.copyOf(tags);
    }

    static QuizHead of(QuizContent content) {
        return new QuizHead(
                content.id(), content.title(), content.summary(), content.language(), content.level(), content.tags());
    }
}
