package org.discern.analysis.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a whole quotation of a sentence.
 *
 * @param start its first position in the text, in UTF-16 units
 * @param end the position after its last
 * @param lower its words in lower case, with straight apostrophes
 * @param tag its part of speech as in Universal Dependencies; {@code QUOTE} for a quotation
 * @param quote the quotation; null for a word or a mark
 */
public record Unit(
        int start,
        int end,
        String lower,
        boolean capitalized,
        String tag,
        @Nullable Quote quote) {

    /** Whether it is one of these words or marks. */
    public boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isTag(String... tags) {
        for (String other : tags) {
            if (tag.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
