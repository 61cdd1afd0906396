package org.discern.authoring.proposal;

import org.discern.label.Part;
import org.discern.label.Span;

/** A range of the article that an item asks about. */
public record Extract(Part part, Span span) implements Comparable<Extract> {

    boolean overlaps(Extract other) {
        return part == other.part && span.overlap(other.span) > 0;
    }

    /** The headline first, then in reading order. */
    @Override
    public int compareTo(Extract other) {
        return part != other.part ? part.compareTo(other.part) : span.compareTo(other.span);
    }
}
