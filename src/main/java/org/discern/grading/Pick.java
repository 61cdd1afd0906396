package org.discern.grading;

import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an answer chose, in a form that can be counted over a class.
 *
 * @param excerpt the id of the excerpt that it was chosen for
 * @param choice the label or option; the word, where words are marked
 * @param words where the word stands in the excerpt, in code points; null where no words are marked
 */
public record Pick(String excerpt, String choice, @Nullable Span words) {

    Pick(String excerpt, String choice) {
        this(excerpt, choice, null);
    }
}
