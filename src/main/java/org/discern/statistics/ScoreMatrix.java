package org.discern.statistics;

import java.util.Arrays;
import java.util.List;

/** The scores of students on items: one row a student, one column an item, each score from 0 to 1. Never changes. */
public final class ScoreMatrix {

    private final double[][] scores;
    private final int items;

    /**
     * @param rows each student's scores in the order of the items; what was not answered scores 0
     * @throws IllegalArgumentException if a row has another length
     */
    public ScoreMatrix(List<double[]> rows, int items) {
        this.scores = rows.stream().map(double[]::clone).toArray(double[][]::new);
        this.items = items;
        if (rows.stream().anyMatch(row -> row.length != items)) {
            throw new IllegalArgumentException("Each student has a score on each of the " + items + " items.");
        }
    }

    public int students() {
        return scores.length;
    }

    public int items() {
        return items;
    }

    /** The students' scores on one item. */
    double[] item(int item) {
        return Arrays.stream(scores).mapToDouble(row -> row[item]).toArray();
    }

    /** The students' sums over all items. */
    public double[] totals() {
        return Arrays.stream(scores)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    /** The students' sums over all items but one. */
    public double[] rests(int item) {
        return Arrays.stream(scores)
                .mapToDouble(row -> Arrays.stream(row).sum() - row[item])
                .toArray();
    }
}
