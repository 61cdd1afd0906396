package org.discern.statistics;

/** What speaks for a wrong key, or for an item that nobody can answer. */
public enum Suspicion {
    /** Those who have the item have fewer of the others. */
    NEGATIVE_DISCRIMINATION,
    /** Of the best third, more chose one of the wrong options than the right ones. */
    DISTRACTOR_CHOSEN_BY_THE_BEST,
    /** No option was chosen by more than half of those who answered. */
    WIDE_DISAGREEMENT
}
