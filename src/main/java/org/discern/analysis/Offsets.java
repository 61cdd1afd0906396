package org.discern.analysis;

import java.util.Arrays;
import org.discern.label.Span;

/** Turns the positions of UTF-16 units in a text into those of code points, each in logarithmic time at most. */
final class Offsets {

    private final int[] lowSurrogates;

    Offsets(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = at;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    /** The span of the units from {@code start} to before {@code end}. */
    Span span(int start, int end) {
        return new Span(codePoint(start), codePoint(end));
    }

    private int codePoint(int unit) {
        int before = Arrays.binarySearch(lowSurrogates, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }
}
