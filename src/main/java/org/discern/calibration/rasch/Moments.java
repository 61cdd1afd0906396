package org.discern.calibration.rasch;

/** Mean and variance of a score. */
record Moments(double mean, double variance) {

    /** @param scores of the categories, 0 first */
    static Moments of(double[] probabilities, int[] scores) {
        double mean = 0;
        double square = 0;
        for (int category = 1; category < scores.length; category++) {
            mean += scores[category] * probabilities[category];
            square += scores[category] * scores[category] * probabilities[category];
        }
        return new Moments(mean, square - mean * mean);
    }
}
