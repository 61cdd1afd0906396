package org.discern.insight;

import java.util.List;
import java.util.Optional;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Exercise;
import org.discern.grading.Sort;
import org.discern.label.Axis;

/**
 * An excerpt that an item asks a label of, with the right one.
 *
 * @param accepted labels that are right as well
 * @param options what can be chosen
 */
public record Labelled(Axis axis, String excerpt, String label, List<String> accepted, List<String> options) {

    /** None of kinds that ask for no label. */
    public static List<Labelled> of(Exercise<?, ?> exercise) {
        if (exercise.question() instanceof Classify asked && exercise.key() instanceof Classify.Key key) {
            return List.of(new Labelled(asked.axis(), asked.excerpt(), key.label(), key.accept(), asked.options()));
        }
        if (exercise.question() instanceof Compare asked && exercise.key() instanceof Compare.Key key) {
            var accepted = key.accept().stream().map(Enum::name).toList();
            return List.of(
                    new Labelled(Axis.FIDELITY, asked.excerpt(), key.fidelity().name(), accepted, asked.options()));
        }
        if (exercise.question() instanceof Sort asked && exercise.key() instanceof Sort.Key key) {
            return asked.excerpts().stream()
                    .flatMap(excerpt -> Optional.ofNullable(key.labels().get(excerpt)).stream()
                            .map(label -> new Labelled(
                                    asked.axis(),
                                    excerpt,
                                    label,
                                    key.accept().getOrDefault(excerpt, List.of()),
                                    asked.options())))
                    .toList();
        }
        return List.of();
    }

    /** Whether somebody who takes one label for another can do so here, and is wrong. */
    public boolean tempts(Axis onAxis, String keyed, String given) {
        return axis == onAxis && label.equals(keyed) && options.contains(given) && !accepted.contains(given);
    }
}
