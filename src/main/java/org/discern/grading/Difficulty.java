package org.discern.grading;

/** How hard an item is, by its author's estimate. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
