package org.discern.label;

import java.util.Arrays;
import java.util.List;

/** A question that a statement can be labelled by, with the names of its possible labels. */
public enum Axis {
    LABEL(Label.values()),
    FORM(Form.values()),
    CONTENT(Content.values()),
    FIDELITY(Fidelity.values());

    private final List<String> labels;

    Axis(Enum<?>[] labels) {
        this.labels = Arrays.stream(labels).map(Enum::name).toList();
    }

    /** The names of the labels, in the order in which a student sees them. */
    public List<String> labels() {
        return labels;
    }
}
