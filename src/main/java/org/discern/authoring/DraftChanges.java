package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What differs between two states of a draft, by the names of its parts: {@code items/cost-label}, {@code title}. */
final class DraftChanges {

    private static final List<String> LISTS = List.of("articles", "excerpts", "items");

    private DraftChanges() {}

    static List<String> between(JsonNode before, JsonNode after) {
        List<String> changes = new ArrayList<>();
        var fields = new TreeSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            if (LISTS.contains(field)) {
                changes.addAll(parts(field, before.path(field), after.path(field)));
            } else if (!before.path(field).equals(after.path(field))) {
                changes.add(field);
            }
        }
        return changes;
    }

    private static List<String> parts(String list, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = byId(before);
        Map<String, JsonNode> fresh = byId(after);
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        List<String> changes = new ArrayList<>();
        for (String id : ids) {
            var was = old.get(id);
            if (was == null || !was.equals(fresh.get(id))) {
                changes.add(list + "/" + id);
            }
        }
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(list);
        }
        return changes;
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        list.forEach(part -> byId.put(part.path("id").asText(), part));
        return byId;
    }
}
