package org.discern.statistics;

import java.util.Arrays;

/** Means, sample variances and sample covariances, which divide by n − 1. */
final class Moments {

    /** Sums of equal credits in another order differ in their last bits; scores do not differ by less than this. */
    private static final double SAME = 1e-9;

    /** Below this a covariance is the rounding of none. */
    static final double NONE = 1e-12;

    private Moments() {}

    /** @param values at least one */
    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Whether not all values are the same. */
    static boolean vary(double[] values) {
        var range = Arrays.stream(values).summaryStatistics();
        return range.getMax() - range.getMin() > SAME;
    }

    /** @param values at least two */
    static double variance(double[] values) {
        return vary(values) ? covariance(values, values) : 0;
    }

    /** Of pairs of values, at least two; 0 where one of them does not vary. */
    static double covariance(double[] some, double[] others) {
        if (!vary(some) || !vary(others)) {
            return 0;
        }
        double mean = mean(some);
        double otherMean = mean(others);
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += (some[i] - mean) * (others[i] - otherMean);
        }
        return sum / (some.length - 1);
    }

    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
