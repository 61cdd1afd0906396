package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.discern.authoring.check.Asked;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/**
 * What a teacher can do to a draft. An edit changes the document that it is given and returns it; the same edit of the
 * same document always comes out the same.
 */
final class DraftEdits {

    static final ProblemType NOT_AN_ORDER =
            new ProblemType("not-an-order", 422, "The order does not name each item once");

    private static final String ITEMS = "items";
    private static final String EXCERPTS = "excerpts";

    private DraftEdits() {}

    static UnaryOperator<ObjectNode> replace(ObjectNode document) {
        return before -> document.deepCopy();
    }

    /** Puts an item in the place of the one of the same id, or at the end, with the excerpts that come with it. */
    static UnaryOperator<ObjectNode> put(ObjectNode item, List<ObjectNode> excerpts) {
        return draft -> {
            excerpts.forEach(excerpt -> put(draft.withArray(EXCERPTS), excerpt));
            put(draft.withArray(ITEMS), item);
            return draft;
        };
    }

    /** Puts an article in the place of the one of the same id, or at the end. */
    static UnaryOperator<ObjectNode> putArticle(ObjectNode article) {
        return draft -> {
            put(draft.withArray("articles"), article);
            return draft;
        };
    }

    /** Takes an item out, and the excerpts that no other item asks about. */
    static UnaryOperator<ObjectNode> delete(String item) {
        return draft -> {
            Set<String> before = Asked.in(draft);
            draft.withArray(ITEMS).remove(index(draft.withArray(ITEMS), item));
            before.removeAll(Asked.in(draft));
            draft.withArray(EXCERPTS)
                    .removeIf(excerpt -> before.contains(excerpt.path("id").asText()));
            return draft;
        };
    }

    /** Puts a copy of an item right after it, under the next free id. */
    static UnaryOperator<ObjectNode> duplicate(String item) {
        return draft -> {
            ArrayNode items = draft.withArray(ITEMS);
            int at = index(items, item);
            ObjectNode copy = items.get(at).deepCopy();
            items.insert(at + 1, copy.put("id", DraftIds.free(item, items)));
            return draft;
        };
    }

    static UnaryOperator<ObjectNode> order(List<String> ids) {
        return draft -> {
            Map<String, JsonNode> byId = new LinkedHashMap<>();
            draft.withArray(ITEMS).forEach(item -> byId.put(item.path("id").asText(), item));
            if (ids.size() != byId.size() || !byId.keySet().equals(Set.copyOf(ids))) {
                throw Problem.of(NOT_AN_ORDER, "Name each of the draft's " + byId.size() + " items once.");
            }
            ArrayNode ordered = draft.arrayNode();
            ids.forEach(id -> ordered.add(byId.get(id)));
            draft.set(ITEMS, ordered);
            return draft;
        };
    }

    private static void put(ArrayNode list, ObjectNode part) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").equals(part.path("id"))) {
                list.set(i, part.deepCopy());
                return;
            }
        }
        list.add(part.deepCopy());
    }

    private static int index(ArrayNode items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        throw Problem.notFound("item in the draft");
    }
}
