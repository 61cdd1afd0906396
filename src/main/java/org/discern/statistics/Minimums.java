package org.discern.statistics;

/**
 * From how many on a figure is worth showing.
 *
 * @param students for what compares students with each other, at least 2
 * @param answers for what is a share of answers, at least 1; for signal detection on each of its sides
 */
public record Minimums(int students, int answers) {

    /** What is shown to teachers. */
    public static final Minimums SHOWN = new Minimums(10, 10);

    /** @throws IllegalArgumentException if one is too small for a figure to be defined */
    public Minimums {
        if (students < 2 || answers < 1) {
            throw new IllegalArgumentException("A spread needs 2 students, a share 1 answer.");
        }
    }
}
