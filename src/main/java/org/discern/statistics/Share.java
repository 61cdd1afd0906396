package org.discern.statistics;

/**
 * How many of some there are, with how sure one can be of the share behind it.
 *
 * <p>The interval is Wilson's score interval: with p = count / of and z = 1.96,
 *
 * <pre>
 * (p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n)
 * </pre>
 *
 * <p>It never leaves 0 to 1, and none right and all right have sensible limits. The interval of a difference is built of the
 * limits of both shares: with their distances from the shares squared, summed and rooted. Sources: E. B. Wilson, JASA 22
 * (1927); R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), 857,
 * method 3; the same, Interval estimation for the difference between independent proportions, ibid., 873, method 10.
 *
 * @param count 0 to {@code of}
 * @param of how many there are, at least 0
 */
public record Share(int count, int of) {

    /** @throws IllegalArgumentException if there are fewer than none, or more than all */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("Of " + of + " there cannot be " + count + ".");
        }
    }

    /** From as many on as there must be for a share of answers. */
    public Estimate estimate(Minimums minimums) {
        return of < minimums.answers() ? Estimate.absent(Absence.TOO_FEW_ANSWERS) : Estimate.of(value(), low(), high());
    }

    /** How much greater this share is than an earlier one of other answers. */
    public Estimate since(Share earlier, Minimums minimums) {
        if (Math.min(of, earlier.of) < minimums.answers()) {
            return Estimate.absent(Absence.TOO_FEW_ANSWERS);
        }
        double difference = value() - earlier.value();
        return Estimate.of(
                difference,
                difference - Math.hypot(value() - low(), earlier.high() - earlier.value()),
                difference + Math.hypot(high() - value(), earlier.value() - earlier.low()));
    }

    /** Of none, the share is 0. */
    double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** The lower limit; nothing is known of none, so it is 0. */
    double low() {
        return of == 0 ? 0 : Math.min(value(), Math.max(0, middle() - reach()));
    }

    /** The upper limit; nothing is known of none, so it is 1. */
    double high() {
        return of == 0 ? 1 : Math.max(value(), Math.min(1, middle() + reach()));
    }

    private double middle() {
        double n = of;
        return (value() + square() / (2 * n)) / (1 + square() / n);
    }

    private double reach() {
        double n = of;
        double spread = value() * (1 - value()) / n + square() / (4 * n * n);
        return Estimate.Z * Math.sqrt(spread) / (1 + square() / n);
    }

    private static double square() {
        return Estimate.Z * Estimate.Z;
    }
}
