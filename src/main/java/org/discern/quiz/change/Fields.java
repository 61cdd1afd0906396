package org.discern.quiz.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The values of an object by their names, as text. */
final class Fields {

    /** What comes with the key; so it is with every kind of item. */
    private static final Set<String> AFTER_THE_ANSWER = Set.of("key", "explanation", "flags", "skills");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Fields() {}

    static Fields of(JsonNode object) {
        var fields = new Fields();
        fields.add("", object);
        return fields;
    }

    private void add(String prefix, JsonNode object) {
        object.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                add(name + ".", field.getValue());
            } else {
                values.put(name, text(field.getValue()));
            }
        });
    }

    /** What differs between these values and later ones. */
    List<FieldChange> until(Fields later) {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(later.values.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            @Nullable String from = values.get(name);
            @Nullable String to = later.values.get(name);
            if (from == null || !from.equals(to)) {
                boolean seen = !AFTER_THE_ANSWER.contains(name.replaceFirst("\\..*", ""));
                changes.add(change(name, seen, from, to));
            }
        }
        return changes;
    }

    private static FieldChange change(String name, boolean seen, @Nullable String from, @Nullable String to) {
        return name.equals("body") && from != null && to != null
                ? new FieldChange(
                        name,
                        seen,
                        Paragraphs.of(from).without(to),
                        Paragraphs.of(to).without(from))
                : new FieldChange(name, seen, from, to);
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        boolean words = StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
        return words
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
