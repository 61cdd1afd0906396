package org.discern.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What could be done about a contested item, with one call.
 *
 * @param accept by the excerpts' ids; nothing for {@link Change#DISCUSS}
 */
@Schema(name = "OpinionSuggestion", description = "What could be done about a contested item.")
record Suggestion(
        Change change,

        @Schema(description = "The label to accept beside the key, by the excerpt's id; empty for DISCUSS.")
        Map<String, String> accept) {

    /** What is done to the item. */
    enum Change {
        /** It stays, and does not count. */
        DISCUSS,
        /** The key accepts the other label too. */
        ACCEPT_BOTH
    }

    Suggestion {
        accept = new TreeMap<>(accept);
    }

    static Suggestion discuss() {
        return new Suggestion(Change.DISCUSS, Map.of());
    }

    /** Changes an item of a draft. */
    void applyTo(ObjectNode item) {
        switch (change) {
            case DISCUSS -> item.put("graded", false);
            case ACCEPT_BOTH -> accept(item.withObjectProperty("key"));
        }
    }

    private void accept(ObjectNode key) {
        // Only a sort asks about many excerpts, so only its key accepts by excerpt.
        boolean byExcerpt = key.path("labels").isObject();
        accept.forEach((excerpt, label) -> {
            ArrayNode accepted = byExcerpt
                    ? key.withObjectProperty("accept").withArrayProperty(excerpt)
                    : key.withArrayProperty("accept");
            if (!holds(accepted, label)) {
                accepted.add(label);
            }
        });
    }

    private static boolean holds(ArrayNode labels, String label) {
        for (JsonNode known : labels) {
            if (known.asText().equals(label)) {
                return true;
            }
        }
        return false;
    }
}
