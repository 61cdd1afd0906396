package org.discern.authoring.proposal;

import java.util.List;
import java.util.Map;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Label;

/**
 * What a teacher wants proposed.
 *
 * @param items how many, from 1; fewer come where the article does not offer as many
 * @param kinds of which kinds, in the order of preference; not empty
 * @param axes by which axes single excerpts are classified; not empty
 * @param balance the share of each label among the excerpts that are classified by {@link Axis#LABEL}; parts of any sum
 */
public record Wish(int items, List<Kind> kinds, List<Axis> axes, Map<Label, Integer> balance) {

    public Wish {
        kinds = List.copyOf(kinds);
        axes = List.copyOf(axes);
        balance = Map.copyOf(balance);
    }
}
