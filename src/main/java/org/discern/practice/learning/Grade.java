package org.discern.practice.learning;

import org.jspecify.annotations.Nullable;

/** How a review went, in the words of FSRS. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    private static final double HALF = .5;
    private static final double SURE = .9;

    /**
     * @param credit 0 to 1
     * @param confidence 0 to 1; null where the student was not asked
     */
    public static Grade of(double credit, @Nullable Double confidence) {
        if (credit < HALF) {
            return AGAIN;
        }
        if (credit < 1) {
            return HARD;
        }
        return confidence != null && confidence >= SURE ? EASY : GOOD;
    }

    /** As FSRS counts them: 1 to 4. */
    int number() {
        return ordinal() + 1;
    }
}
