package org.discern.analysis.text;

/**
 * Words between a pair of quotation marks, inside one paragraph.
 *
 * @param start the position of the opening mark, in UTF-16 units; of the first word where the mark is missing
 * @param end the position after the closing mark; the end of the paragraph where the mark is missing
 * @param single whether the marks are single ones
 * @param open whether the closing mark is missing, as in a quotation that goes on in the next paragraph
 */
public record Quote(int start, int end, boolean single, boolean open) {

    /** Whether another quote stands inside. */
    public boolean holds(Quote other) {
        return start <= other.start && other.end <= end && !equals(other);
    }
}
