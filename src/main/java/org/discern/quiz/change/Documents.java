package org.discern.quiz.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How to take a quiz document apart. */
final class Documents {

    static final String ARTICLES = "articles";
    static final String EXCERPTS = "excerpts";
    static final String ITEMS = "items";

    private Documents() {}

    /** What stands before the parts. */
    static ObjectNode head(ObjectNode document) {
        ObjectNode head = document.deepCopy();
        head.remove(List.of("discern", ARTICLES, EXCERPTS, ITEMS));
        return head;
    }

    /** The parts in their order, by their ids; copies, to be worked on. */
    static Map<String, ObjectNode> parts(ObjectNode document, String name) {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        for (JsonNode part : document.path(name)) {
            parts.put(part.path("id").asText(), part.deepCopy());
        }
        return parts;
    }
}
