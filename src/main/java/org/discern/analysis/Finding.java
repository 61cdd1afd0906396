package org.discern.analysis;

import java.util.List;
import org.discern.label.Flag;
import org.discern.label.Part;
import org.discern.label.Span;

/**
 * A flag with the words that raised it.
 *
 * @param words where those words stand
 * @param reason what to look at, in words for the teacher
 */
public record Finding(Flag flag, List<Words> words, String reason) {

    /** A range of the headline or the body. */
    public record Words(Part part, Span span) {}
}
