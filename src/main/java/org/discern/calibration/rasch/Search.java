package org.discern.calibration.rasch;

/**
 * Repeats the two steps of the EM algorithm until they change nothing. From two of them it guesses where many would lead
 * (R. Varadhan and C. Roland, <i>Simple and globally convergent methods for accelerating the convergence of any EM
 * algorithm</i>, Scandinavian Journal of Statistics 35, 2008), and takes the guess back where it made things worse.
 */
final class Search {

    private final Design design;
    private final Maximizing maximizing;
    private final int mostIterations;
    private final double still;
    private int iterations;

    Search(Design design, int mostIterations, double still) {
        this.design = design;
        this.maximizing = new Maximizing(design);
        this.mostIterations = mostIterations;
        this.still = still;
    }

    /** Where the search ended. */
    record Found(Parameters parameters, int iterations, boolean converged) {}

    /** Parameters, and how likely those before them were. */
    private record Step(Parameters after, double logLikelihoodBefore) {}

    Found run() {
        var at = design.start();
        double best = Double.NEGATIVE_INFINITY;
        Parameters safe = at;
        while (iterations < mostIterations) {
            var first = step(at);
            if (first.logLikelihoodBefore() < best) {
                at = safe;
                best = Double.NEGATIVE_INFINITY;
                continue;
            }
            best = first.logLikelihoodBefore();
            if (first.after().farthestFrom(at) < still) {
                return new Found(first.after(), iterations, true);
            }
            var second = step(first.after());
            safe = second.after();
            at = farther(at, first.after(), second.after());
        }
        return new Found(safe, iterations, false);
    }

    private Step step(Parameters parameters) {
        iterations++;
        var expected = Expected.of(design, parameters);
        return new Step(maximizing.step(parameters, expected), expected.logLikelihood());
    }

    /** Scheme S3 of Varadhan and Roland. */
    private static Parameters farther(Parameters start, Parameters first, Parameters second) {
        double[] change = new double[start.values().length];
        double[] bend = new double[change.length];
        double changes = 0;
        double bends = 0;
        for (int i = 0; i < change.length; i++) {
            change[i] = first.values()[i] - start.values()[i];
            bend[i] = second.values()[i] - first.values()[i] - change[i];
            changes += change[i] * change[i];
            bends += bend[i] * bend[i];
        }
        double length = bends == 0 ? 1 : Math.max(1, Math.sqrt(changes / bends));
        double[] guess = new double[change.length];
        for (int i = 0; i < guess.length; i++) {
            guess[i] = start.values()[i] + 2 * length * change[i] + length * length * bend[i];
        }
        return start.with(guess);
    }
}
