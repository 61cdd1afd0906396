package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.discern.article.TextQuote;
import org.discern.grading.Fault;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** The excerpts of a draft whose form is right, and where they stand in its articles. */
final class DraftExcerpts {

    private static final String START = "start";
    private static final String END = "end";

    private final JsonNode excerpts;
    private final JsonNode items;
    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();

    DraftExcerpts(JsonNode draft) {
        this.excerpts = draft.path("excerpts");
        this.items = draft.path("items");
        draft.path("articles")
                .forEach(article -> articles.put(article.path("id").asText(), article));
        excerpts.forEach(excerpt ->
                quotes.put(excerpt.path("id").asText(), excerpt.path("quote").asText()));
    }

    /** The pointers of the excerpts that stand in the draft before just as they do here. */
    Set<String> alsoIn(JsonNode before) {
        Set<JsonNode> known = new HashSet<>();
        before.path("excerpts").forEach(known::add);
        Set<String> untouched = new HashSet<>();
        for (int i = 0; i < excerpts.size(); i++) {
            if (known.contains(excerpts.get(i))) {
                untouched.add("/excerpts/" + i);
            }
        }
        return untouched;
    }

    /** Moves those of the excerpts whose words have moved with an edit of the article, where it is clear where to. */
    void follow(Set<String> pointers) {
        for (int i = 0; i < excerpts.size(); i++) {
            if (pointers.contains("/excerpts/" + i)) {
                follow((ObjectNode) excerpts.get(i));
            }
        }
    }

    private void follow(ObjectNode excerpt) {
        String text = text(excerpt);
        if (text == null) {
            return;
        }
        var words = new TextQuote(
                excerpt.path("quote").asText(),
                excerpt.path("prefix").asText(),
                excerpt.path("suffix").asText());
        List<Span> found = words.in(text);
        boolean stands = found.stream()
                .anyMatch(span -> span.start() == excerpt.path(START).asInt(-1));
        if (!stands && found.size() == 1) {
            excerpt.put(START, found.get(0).start()).put(END, found.get(0).end());
        }
    }

    /** Positions after the end of their text, in excerpts and in keys. */
    List<Fault> outOfRange() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < excerpts.size(); i++) {
            check(excerpts.get(i), text(excerpts.get(i)), "/excerpts/" + i, faults);
        }
        for (int i = 0; i < items.size(); i++) {
            String quote = quotes.get(items.get(i).path("excerpt").asText());
            JsonNode spans = items.get(i).path("key").path("spans");
            for (int j = 0; j < spans.size(); j++) {
                check(spans.get(j), quote, "/items/" + i + "/key/spans/" + j, faults);
            }
        }
        return faults;
    }

    private static void check(JsonNode range, @Nullable String text, String pointer, List<Fault> faults) {
        if (text == null) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (range.path(END).asInt(0) > length || range.path(START).asInt(0) >= Math.max(1, length)) {
            faults.add(new Fault(pointer, "The text has " + length + " code points: the span must end within them."));
        }
    }

    private @Nullable String text(JsonNode excerpt) {
        JsonNode article = articles.get(excerpt.path("article").asText());
        boolean headline = excerpt.path("part").asText().equals("HEADLINE");
        return article == null
                ? null
                : article.path(headline ? "headline" : "body").textValue();
    }
}
