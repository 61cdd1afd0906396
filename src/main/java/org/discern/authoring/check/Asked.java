package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which excerpts the items of a document ask about, whether or not the items are finished. */
public final class Asked {

    private Asked() {}

    /** The ids of the excerpts of one item, in the order in which a student sees them. */
    public static List<String> by(JsonNode item) {
        List<String> ids = new ArrayList<>();
        Stream.of("excerpt", "against")
                .map(field -> item.path(field).asText())
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        item.path("excerpts").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    /** The ids of the excerpts of all items. */
    public static Set<String> in(JsonNode document) {
        Set<String> ids = new HashSet<>();
        document.path("items").forEach(item -> ids.addAll(by(item)));
        return ids;
    }
}
