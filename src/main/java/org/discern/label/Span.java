package org.discern.label;

/**
 * A half-open range of a text.
 *
 * @param start the first position, in Unicode code points from 0
 * @param end the position after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is empty, reversed or negative */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, not " + start + " and " + end + ".");
        }
    }

    /** The whole of a text that is not empty. */
    public static Span of(String text) {
        return new Span(0, text.codePointCount(0, text.length()));
    }

    /** The span of the characters (UTF-16 units) from {@code from} to before {@code to} of a text. */
    public static Span ofChars(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }

    /** Its length in code points. */
    public int length() {
        return end - start;
    }

    /** Whether a text is long enough to hold it. */
    public boolean fits(String text) {
        return end <= text.codePointCount(0, text.length());
    }

    /**
     * The words it covers.
     *
     * @throws IndexOutOfBoundsException if the text is too short, see {@link #fits}
     */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }

    /** How many code points it shares with another. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
