package org.discern.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A draft with a short article, whose items are added one by one. */
public final class Draft {

    private static final List<String> SENTENCES = List.of(
            "The bridge was closed on Monday.",
            "It is the ugliest bridge in the country.",
            "“We will mend it,” said the mayor.",
            "Nobody will miss the old railing.");

    private final Teacher owner;
    private final UUID id;
    private final List<Map<String, Object>> items = new ArrayList<>();

    private Draft(Teacher owner, UUID id) {
        this.owner = owner;
        this.id = id;
    }

    public static Draft of(Teacher owner) {
        return new Draft(
                owner, Writing.begins(owner, Map.of("title", "The bridge")).quizSet());
    }

    public UUID id() {
        return id;
    }

    /** An item about one of the article's sentences, from 0, with the label of its key. */
    public Draft asks(String item, int sentence, String label) {
        return asks(Map.of(
                "id",
                item,
                "kind",
                "classify",
                "prompt",
                "What is this?",
                "axis",
                "LABEL",
                "excerpt",
                "line-" + sentence,
                "key",
                Map.of("label", label)));
    }

    public Draft asks(Map<String, Object> item) {
        items.add(item);
        return this;
    }

    /** An item whose key is the word “ugliest” of sentence 1, at code points 10 to 17. */
    public static Map<String, Object> markingLoadedWords(String item) {
        return Map.of(
                "id", item,
                "kind", "highlight",
                "prompt", "Mark the loaded words.",
                "target", "LOADED_WORDS",
                "excerpt", "line-1",
                "key", Map.of("spans", List.of(Map.of("quote", "ugliest"))));
    }

    /** Saves all of it, whatever is there. */
    public Draft saved() {
        var article = Map.of("id", "bridge", "headline", "Bridge closed", "body", String.join(" ", SENTENCES));
        Writing.goesOn(owner, id)
                .saves(Map.of(
                        "title", "The bridge", "articles", List.of(article), "excerpts", excerpts(), "items", items));
        return this;
    }

    private static List<Map<String, Object>> excerpts() {
        List<Map<String, Object>> excerpts = new ArrayList<>();
        for (String sentence : SENTENCES) {
            excerpts.add(Map.of("id", "line-" + excerpts.size(), "article", "bridge", "quote", sentence));
        }
        return excerpts;
    }

    /** The draft as it is now. */
    public Writing now() {
        return Writing.goesOn(owner, id);
    }

    public String etag() {
        return now().etag();
    }
}
