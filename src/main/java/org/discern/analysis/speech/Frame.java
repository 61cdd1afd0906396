package org.discern.analysis.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution inside one sentence, in units of the sentence.
 *
 * @param source null where the sentence names none
 * @param content in one or more pieces; empty where it is yet to come, as after a colon
 * @param after whether the cue stands after what it attributes
 */
record Frame(
        CueClass kind, String lemma, Range cue, @Nullable Range source, List<Range> content, boolean after) {

    /** A half-open range of units. */
    record Range(int from, int to) {

        boolean has(int at) {
            return from <= at && at < to;
        }
    }
}
