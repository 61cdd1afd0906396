package org.discern.calibration;

import org.discern.grading.Kind;

/** What a credit counts as: one of a few ordered categories, as the model needs them. */
final class Credits {

    /** Credits are sums of fractions; what is all but whole is whole. */
    private static final double ROUNDING = 1e-9;

    private Credits() {}

    /**
     * The category of a credit. Kinds with one choice tell nothing, near miss, and right apart. Of a share of many choices
     * the thirds are told apart, and all right from the best third.
     */
    static byte category(Kind kind, double credit) {
        boolean whole = credit >= 1 - ROUNDING;
        return switch (kind) {
            case CLASSIFY, ATTRIBUTE, COMPARE -> (byte) (whole ? 2 : credit > ROUNDING ? 1 : 0);
            case SORT, HIGHLIGHT, EVIDENCE -> (byte) (whole ? 3 : (int) (3 * credit + ROUNDING));
        };
    }
}
