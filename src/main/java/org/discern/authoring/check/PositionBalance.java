package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;

/** Whether the right one of an item's own options stands in one position too often. */
final class PositionBalance implements Rule {

    private static final int FEWEST = 5;
    private static final double TOO_OFTEN = .6;

    @Override
    public Stream<Advice> look(Sketch sketch) {
        List<Integer> positions = new ArrayList<>();
        sketch.tasks().stream()
                // Labels have one order for all items, so that their position says nothing new.
                .filter(task -> task.axis().isEmpty() && task.options().size() > 1)
                .forEach(task -> positions.addAll(positions(task)));
        if (positions.size() < FEWEST) {
            return Stream.empty();
        }
        return positions.stream().collect(Collectors.groupingBy(at -> at, Collectors.counting())).entrySet().stream()
                .filter(at -> at.getValue() > TOO_OFTEN * positions.size())
                .map(at -> Advice.should(
                        Topic.POSITION_TOO_OFTEN,
                        "",
                        "Option " + (at.getKey() + 1) + " is right " + at.getValue() + " times of " + positions.size()
                                + ": put the options in other orders."));
    }

    /** Where the options that the key names stand. */
    private static List<Integer> positions(Sketch.Task task) {
        List<String> options = task.options();
        List<Integer> positions = new ArrayList<>();
        for (JsonNode part : task.json().path("key")) {
            Stream<JsonNode> named = part.isArray() ? elements(part) : Stream.of(part);
            named.map(JsonNode::asText)
                    .map(options::indexOf)
                    .filter(at -> at >= 0)
                    .limit(1)
                    .forEach(positions::add);
        }
        return positions.subList(0, Math.min(1, positions.size()));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
