package org.discern.authoring.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;
import org.discern.label.Axis;

/** Whether a student who always gives one label does well, or one who never gives another loses nothing. */
final class LabelBalance implements Rule {

    /** With fewer answers, chance alone leaves labels out. */
    private static final int FEWEST = 5;

    private static final double TOO_OFTEN = .7;

    @Override
    public Stream<Advice> look(Sketch sketch) {
        return Stream.of(Axis.LABEL, Axis.FORM, Axis.CONTENT).flatMap(axis -> on(axis, sketch));
    }

    private static Stream<Advice> on(Axis axis, Sketch sketch) {
        Map<String, Integer> right = new HashMap<>();
        sketch.tasks().stream()
                .filter(task ->
                        task.isGraded() && task.axis().filter(axis::equals).isPresent())
                .flatMap(task -> task.keyed().stream())
                .forEach(label -> right.merge(label, 1, Integer::sum));
        int all = right.values().stream().mapToInt(Integer::intValue).sum();
        return all < FEWEST ? Stream.empty() : Stream.concat(always(right, all), never(axis, right, all));
    }

    private static Stream<Advice> always(Map<String, Integer> right, int all) {
        return right.entrySet().stream()
                .filter(label -> label.getValue() > TOO_OFTEN * all)
                .map(label -> Advice.should(
                        Topic.LABEL_ALWAYS_RIGHT,
                        "",
                        label.getKey() + " is right " + label.getValue() + " times of " + all
                                + ": whoever always answers so does well. Ask about other sentences too."));
    }

    private static Stream<Advice> never(Axis axis, Map<String, Integer> right, int all) {
        // Of the finer axes not every set needs every label.
        return axis != Axis.LABEL
                ? Stream.empty()
                : axis.labels().stream()
                        .filter(label -> !right.containsKey(label))
                        .map(label -> Advice.should(
                                Topic.LABEL_NEVER_RIGHT,
                                "",
                                label + " is offered and never right in " + all
                                        + " answers: add a sentence that it fits."));
    }
}
