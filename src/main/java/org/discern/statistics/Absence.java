package org.discern.statistics;

/** Why there is no figure. */
public enum Absence {
    /** Fewer students than {@link Minimums#students()} have submitted. */
    TOO_FEW_STUDENTS,
    /** Fewer answers than {@link Minimums#answers()}, or on one of two sides. */
    TOO_FEW_ANSWERS,
    /** The measure compares items, and there is only one. */
    TOO_FEW_ITEMS,
    /** All scores are the same, so nothing can vary with them. */
    NO_VARIATION,
    /** The item's scores fall where the total rises, and the measure is the root of how they vary together. */
    NEGATIVE_COVARIANCE,
    /** The item is not answered by choosing one of its options. */
    NO_SINGLE_CHOICE
}
