package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.discern.quiz.QuizContent;
import org.discern.quiz.QuizHead;

/** What the library says of a set whose draft is all that there is. */
final class DraftHead {

    private DraftHead() {}

    static QuizHead of(JsonNode draft) {
        String title = draft.path("title").asText();
        List<String> tags = new ArrayList<>();
        draft.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new QuizHead(
                DraftIds.of(title),
                title.isBlank() ? "Untitled" : title,
                draft.path("summary").asText(),
                draft.path("language").asText("en"),
                level(draft.path("level").asText()),
                tags);
    }

    private static QuizContent.Level level(String name) {
        return Arrays.stream(QuizContent.Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(QuizContent.Level.INTRODUCTORY);
    }
}
