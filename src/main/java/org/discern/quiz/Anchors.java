package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.article.TextQuote;
import org.discern.grading.Fault;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** Finds the positions of a document's excerpts in their articles, and of its key spans in their excerpts. */
final class Anchors {

    private final ObjectNode document;
    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Anchors(ObjectNode document) {
        this.document = document;
        document.get("articles")
                .forEach(article -> articles.put(article.get("id").asText(), article));
        document.get("excerpts")
                .forEach(excerpt -> quotes.put(
                        excerpt.get("id").asText(), excerpt.get("quote").asText()));
    }

    /** Writes the positions into the document and returns what could not be found. */
    List<Fault> set() {
        JsonNode excerpts = document.get("excerpts");
        for (int i = 0; i < excerpts.size(); i++) {
            excerpt((ObjectNode) excerpts.get(i), "/excerpts/" + i);
        }
        JsonNode items = document.get("items");
        for (int i = 0; i < items.size(); i++) {
            JsonNode spans = items.get(i).path("key").path("spans");
            String text = quotes.get(items.get(i).path("excerpt").asText());
            if (!spans.isEmpty() && text == null) {
                faults.add(new Fault("/items/" + i + "/excerpt", "There is no such excerpt in the pack."));
            }
            for (int j = 0; j < spans.size(); j++) {
                anchor((ObjectNode) spans.get(j), text, "/items/" + i + "/key/spans/" + j);
            }
        }
        return faults;
    }

    private void excerpt(ObjectNode excerpt, String pointer) {
        String part = excerpt.path("part").asText("BODY");
        excerpt.put("part", part);
        JsonNode article = articles.get(excerpt.get("article").asText());
        if (article == null) {
            faults.add(new Fault(pointer + "/article", "There is no such article in the pack."));
            return;
        }
        String text =
                article.path(part.equals("HEADLINE") ? "headline" : "body").textValue();
        if (text == null && (excerpt.has("start") || excerpt.has("end"))) {
            faults.add(new Fault(pointer, "Leave start and end out: the article has no body to count in."));
        }
        anchor(excerpt, text, pointer);
    }

    /** Without a text there is nothing to count in: the words alone must do. */
    private void anchor(ObjectNode range, @Nullable String text, String pointer) {
        if (text == null) {
            return;
        }
        var words = new TextQuote(
                range.get("quote").asText(),
                range.path("prefix").asText(),
                range.path("suffix").asText());
        List<Span> found = words.in(text);
        if (range.has("start") || range.has("end")) {
            Span given = given(range);
            if (given == null || !given.fits(text) || !given.in(text).equals(words.exact())) {
                faults.add(new Fault(pointer, "The words do not stand at start to end: mend them, or leave both out."));
            }
        } else if (found.isEmpty()) {
            faults.add(new Fault(pointer + "/quote", "These words do not stand in the text: copy them exactly."));
        } else if (found.size() > 1) {
            faults.add(new Fault(
                    pointer + "/quote",
                    "These words stand in the text " + found.size() + " times: add a prefix or a suffix."));
        } else {
            range.put("start", found.get(0).start()).put("end", found.get(0).end());
        }
    }

    private static @Nullable Span given(JsonNode range) {
        int start = range.path("start").asInt(-1);
        int end = range.path("end").asInt(-1);
        return start < 0 || end <= start ? null : new Span(start, end);
    }
}
