package org.discern.calibration.rasch;

import java.util.Arrays;

/**
 * The parameters of the partial credit model: for each item the sums τ of its thresholds, δ1, δ1 + δ2, …, and for all the
 * logarithm of the standard deviation σ of abilities. The probability of category k at ability θ is in proportion to
 * exp(kθ − τk), with τ0 = 0 (G. N. Masters, <i>A Rasch model for partial credit scoring</i>, Psychometrika 47, 1982); with two
 * categories it is G. Rasch's model. Abilities are σ times a standard normal variable.
 *
 * @param codings the categories of each item; those that nobody scored have no sum
 * @param offsets where each item's sums begin in the values; the last is the place of log σ
 */
record Parameters(Coding[] codings, int[] offsets, double[] values) {

    /** Where all answers of a person are alike the spread would grow without end, and where they are not related vanish. */
    private static final double LEAST_SPREAD = .01;

    private static final double MOST_SPREAD = 5;

    static Parameters of(Coding[] codings) {
        int[] offsets = new int[codings.length + 1];
        for (int item = 0; item < codings.length; item++) {
            offsets[item + 1] = offsets[item] + codings[item].values().length - 1;
        }
        return new Parameters(codings, offsets, new double[offsets[codings.length] + 1]);
    }

    /** Others in the place of the values, the spread kept within bounds. */
    Parameters with(double[] others) {
        int last = others.length - 1;
        others[last] = Math.max(Math.log(LEAST_SPREAD), Math.min(Math.log(MOST_SPREAD), others[last]));
        return new Parameters(codings, offsets, others);
    }

    int items() {
        return offsets.length - 1;
    }

    /** The number of an item's sums: one less than it has categories. */
    int sums(int item) {
        return offsets[item + 1] - offsets[item];
    }

    /** How far each category of an item is above its lowest. */
    int[] scores(int item) {
        return codings[item].values();
    }

    /** The standard deviation of abilities, in logits. */
    double spread() {
        return Math.exp(values[values.length - 1]);
    }

    /** The sum of the thresholds up to a category. */
    double sum(int item, int category) {
        return category == 0 ? 0 : values[offsets[item] + category - 1];
    }

    /** The mean of an item's thresholds, in logits: where its lowest and its highest category are equally likely. */
    double difficulty(int item) {
        return sum(item, sums(item)) / codings[item].highest();
    }

    /**
     * Fills in the probability of each category of an item.
     *
     * @return the logarithm of what the model divides by
     */
    double probabilities(int item, double ability, double[] into) {
        int[] scores = scores(item);
        double largest = 0;
        for (int category = 0; category < scores.length; category++) {
            into[category] = scores[category] * ability - sum(item, category);
            largest = Math.max(largest, into[category]);
        }
        double total = 0;
        for (int category = 0; category < scores.length; category++) {
            into[category] = Math.exp(into[category] - largest);
            total += into[category];
        }
        for (int category = 0; category < scores.length; category++) {
            into[category] /= total;
        }
        return largest + Math.log(total);
    }

    double farthestFrom(Parameters other) {
        double farthest = 0;
        for (int i = 0; i < values.length; i++) {
            farthest = Math.max(farthest, Math.abs(values[i] - other.values[i]));
        }
        return farthest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters
                && Arrays.equals(codings, parameters.codings)
                && Arrays.equals(values, parameters.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
