package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** A draft as it would be published: without what the analysis said of it, and without what no item asks about. */
public final class PublishableDocument {

    private PublishableDocument() {}

    /** Leaves the draft as it is. */
    public static ObjectNode of(ObjectNode draft) {
        ObjectNode document = draft.deepCopy();
        document.path("items").forEach(item -> ((ObjectNode) item).remove("proposed"));
        keep(document.withArray("excerpts"), Asked.in(document));
        Set<String> articles = new HashSet<>();
        document.path("excerpts")
                .forEach(excerpt -> articles.add(excerpt.path("article").asText()));
        keep(document.withArray("articles"), articles);
        return document;
    }

    private static void keep(ArrayNode parts, Set<String> ids) {
        parts.removeIf((JsonNode part) -> !ids.contains(part.path("id").asText()));
    }
}
