package org.discern.insight;

import java.util.Comparator;
import org.discern.label.Axis;

/** One label taken for another. */
record Misconception(Axis axis, String keyed, String given) implements Comparable<Misconception> {

    private static final Comparator<Misconception> BY_NAME = Comparator.comparing(Misconception::name);

    /** In an address: no label has a hyphen. */
    String name() {
        return axis + "-" + keyed + "-" + given;
    }

    @Override
    public int compareTo(Misconception other) {
        return BY_NAME.compare(this, other);
    }
}
