package org.discern.quiz.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles, excerpts and items of two documents, each known by its id. */
final class Parts {

    private final ObjectNode before;
    private final ObjectNode after;

    Parts(ObjectNode before, ObjectNode after) {
        this.before = before;
        this.after = after;
    }

    List<PartChange> articles() {
        return changes(Documents.parts(before, Documents.ARTICLES), Documents.parts(after, Documents.ARTICLES));
    }

    /** A position in an article that has changed says nothing: the words around the excerpt have moved, not the excerpt. */
    List<PartChange> excerpts() {
        var old = Documents.parts(before, Documents.EXCERPTS);
        var now = Documents.parts(after, Documents.EXCERPTS);
        Set<String> changed = changedArticles();
        for (var excerpts : List.of(old, now)) {
            excerpts.values().stream()
                    .filter(excerpt -> changed.contains(excerpt.path("article").asText()))
                    .forEach(excerpt -> excerpt.remove(List.of("start", "end")));
        }
        return changes(old, now);
    }

    private Set<String> changedArticles() {
        Set<String> changed = new HashSet<>();
        articles().forEach(article -> changed.add(article.id()));
        return changed;
    }

    /** An item whose excerpt has other words asks something else, though none of its own fields differs. */
    List<PartChange> items() {
        var old = Documents.parts(before, Documents.ITEMS);
        var now = Documents.parts(after, Documents.ITEMS);
        var oldQuotes = Documents.parts(before, Documents.EXCERPTS);
        var quotes = Documents.parts(after, Documents.EXCERPTS);
        now.forEach((id, item) -> {
            var earlier = old.get(id);
            if (earlier != null) {
                Set<String> both = excerpts(earlier);
                both.retainAll(excerpts(item));
                both.forEach(excerpt -> {
                    quote(earlier, excerpt, oldQuotes);
                    quote(item, excerpt, quotes);
                });
            }
        });
        return changes(old, now);
    }

    private static void quote(ObjectNode item, String excerpt, Map<String, ObjectNode> excerpts) {
        var words = Objects.requireNonNull(excerpts.get(excerpt), "every item's excerpts are in its document");
        item.put("quote." + excerpt, words.path("quote").asText());
    }

    /** The excerpts that an item shows, in whatever field its kind names them. */
    private static Set<String> excerpts(ObjectNode item) {
        Set<String> named = new HashSet<>();
        for (String field : List.of("excerpt", "against", Documents.EXCERPTS)) {
            JsonNode value = item.path(field);
            if (value.isTextual()) {
                named.add(value.asText());
            }
            value.forEach(one -> named.add(one.asText()));
        }
        return named;
    }

    private static List<PartChange> changes(Map<String, ObjectNode> old, Map<String, ObjectNode> now) {
        List<PartChange> changes = new ArrayList<>();
        List<String> was = List.copyOf(old.keySet());
        List<String> is = List.copyOf(now.keySet());
        Set<String> moved = Order.moved(was, is);
        for (int i = 0; i < is.size(); i++) {
            String id = is.get(i);
            var later = Objects.requireNonNull(now.get(id));
            change(id, old.get(id), later, moved.contains(id), i + 1).ifPresent(changes::add);
        }
        for (int i = 0; i < was.size(); i++) {
            if (!now.containsKey(was.get(i))) {
                changes.add(new PartChange(was.get(i), PartChange.Kind.REMOVED, false, i + 1, List.of()));
            }
        }
        return changes;
    }

    private static Optional<PartChange> change(
            String id, @Nullable ObjectNode earlier, ObjectNode later, boolean moved, int place) {
        if (earlier == null) {
            return Optional.of(new PartChange(id, PartChange.Kind.ADDED, false, place, List.of()));
        }
        var fields = Fields.of(earlier).until(Fields.of(later));
        if (fields.isEmpty()) {
            return moved
                    ? Optional.of(new PartChange(id, PartChange.Kind.MOVED, true, place, fields))
                    : Optional.empty();
        }
        return Optional.of(new PartChange(id, PartChange.Kind.CHANGED, moved, place, fields));
    }
}
