package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.grading.Excerpts;
import org.discern.grading.Fault;

/** The items of an anchored draft that can be read already, and what is wrong inside them. */
final class DraftItems {

    /** What is written last. */
    private static final List<String> TEXTS = List.of("prompt", "explanation");

    private final SchemaFaults itemFaults;
    private final JsonNode items;
    private final Excerpts texts;

    DraftItems(ObjectNode draft, SchemaFaults itemFaults) {
        this.itemFaults = itemFaults;
        this.items = draft.path("items");
        Map<String, String> quotes = new HashMap<>();
        Map<String, String> articles = new HashMap<>();
        draft.path("excerpts").forEach(excerpt -> {
            String id = excerpt.path("id").asText();
            quotes.put(id, excerpt.path("quote").asText());
            articles.put(id, excerpt.path("article").asText());
        });
        this.texts = new Excerpts(quotes, articles);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String pointer = "/items/" + i;
            faults(items.get(i)).forEach(fault -> faults.add(fault.under(pointer)));
        }
        return faults;
    }

    /** An item that lacks parts has no faults yet: {@link QuizDocuments#faults} names what it lacks. */
    private List<Fault> faults(JsonNode item) {
        ObjectNode worded = item.deepCopy();
        worded.remove("proposed");
        TEXTS.stream().filter(text -> item.path(text).asText().isBlank()).forEach(text -> worded.put(text, "-"));
        if (!itemFaults.in(worded).isEmpty()) {
            return List.of();
        }
        try {
            return QuizJson.exercise(worded, texts).faults();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An item that fits the schema can be read", e);
        }
    }
}
