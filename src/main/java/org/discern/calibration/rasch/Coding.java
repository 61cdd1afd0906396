package org.discern.calibration.rasch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The categories of an item that somebody scored. One between the lowest and the highest that nobody scored keeps its place
 * on the scale and has no probability (M. Wilson and G. N. Masters, <i>The partial credit model and null categories</i>,
 * Psychometrika 58, 1993): the mean of the thresholds does not depend on it. Where only two occur there is one step.
 *
 * @param codes the place of each category among those that occur; −1 where it does not
 * @param values how far each that occurs is above the lowest: 0 first, ascending
 */
record Coding(byte[] codes, int[] values) {

    /**
     * @param counts the persons on each category
     * @return null where all persons scored the same
     */
    static @Nullable Coding of(long[] counts) {
        int[] occurring = IntStream.range(0, counts.length)
                .filter(category -> counts[category] > 0)
                .toArray();
        if (occurring.length < 2) {
            return null;
        }
        byte[] codes = new byte[counts.length];
        Arrays.fill(codes, (byte) -1);
        for (byte code = 0; code < occurring.length; code++) {
            codes[occurring[code]] = code;
        }
        int[] values = occurring.length == 2
                ? new int[] {0, 1}
                : IntStream.of(occurring)
                        .map(category -> category - occurring[0])
                        .toArray();
        return new Coding(codes, values);
    }

    /** How far the highest category is above the lowest. */
    int highest() {
        return values[values.length - 1];
    }
}
