package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What {@code quizzes/schema.json} asks of a document that is still being written: names, kinds and forms alone. */
final class DraftSchema {

    /** What a part needs from the start, so that others can name it and the server can tell what it is. */
    private static final Set<String> NEEDED = Set.of("id", "kind", "article", "quote", "flag", "words", "start", "end");

    private static final String SOMETHING = "\\S";

    private DraftSchema() {}

    /** Takes out of a copy of the schema whatever asks that a document be complete. */
    static ObjectNode of(JsonNode schema) {
        ObjectNode relaxed = relaxed(schema);
        relaxed.withObjectProperty("$defs").withObjectProperty("QuizDocument").putArray("required");
        for (JsonNode kind : relaxed.at("/$defs/Item/allOf")) {
            String name = kind.at("/then/$ref").asText().replaceFirst(".*/", "");
            ((ObjectNode) relaxed.at("/$defs/" + name + "/properties")).set("proposed", proposed());
        }
        return relaxed;
    }

    /** A copy that asks of the parts of a document only what they need from the start. */
    static ObjectNode relaxed(JsonNode schema) {
        ObjectNode relaxed = schema.deepCopy();
        relax(relaxed);
        return relaxed;
    }

    /** What the analysis says of an item that it proposed, until a teacher has looked at it. */
    static ObjectNode proposed() {
        ObjectNode proposed = JsonNodeFactory.instance
                .objectNode()
                .put("type", "object")
                .put("description", "What the analysis says of an item that it proposed and nobody has looked at yet.")
                .put("additionalProperties", false);
        ObjectNode properties = proposed.putObject("properties");
        properties
                .putObject("confidence")
                .put("type", "number")
                .put("minimum", 0)
                .put("maximum", 1);
        properties.putObject("reason").put("type", "string").put("maxLength", 5000);
        return proposed;
    }

    private static void relax(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("minItems");
            if (object.path("pattern").asText().equals(SOMETHING)) {
                object.remove(List.of("pattern", "minLength"));
            }
            if (object.path("required").isArray() && !object.has("const")) {
                var kept = object.arrayNode();
                object.get("required").forEach(name -> {
                    if (NEEDED.contains(name.asText())) {
                        kept.add(name);
                    }
                });
                object.set("required", kept);
            }
        }
        node.forEach(DraftSchema::relax);
    }
}
