package org.discern.bench;

import java.util.Locale;

/** Precision, recall and F1 of one class of things. */
final class Tally {

    private int right;
    private int predicted;
    private int gold;

    /** Counts one thing that is or is not labelled, and is or is not predicted. */
    void add(boolean isGold, boolean isPredicted) {
        add(isGold && isPredicted ? 1 : 0, isPredicted ? 1 : 0, isGold ? 1 : 0);
    }

    void add(int right, int predicted, int gold) {
        this.right += right;
        this.predicted += predicted;
        this.gold += gold;
    }

    double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return predicted + gold == 0 ? 0 : 2.0 * right / (predicted + gold);
    }

    static String head(String name) {
        return String.format(
                Locale.ROOT, "  %-40s %6s %6s %6s %7s %9s %7s", name, "P", "R", "F1", "right", "predicted", "gold");
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "  %-40s %6.3f %6.3f %6.3f %7d %9d %7d",
                name,
                precision(),
                recall(),
                f1(),
                right,
                predicted,
                gold);
    }
}
