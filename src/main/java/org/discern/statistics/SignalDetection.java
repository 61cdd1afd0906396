package org.discern.statistics;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Skill told apart from habit: how well somebody tells signals from noise, and how ready they are to see a signal.
 *
 * <p>With the log-linear correction of M. J. Hautus, Corrections for extreme proportions and their biasing effects on
 * estimated values of d′, Behavior Research Methods, Instruments, & Computers 27 (1995), so that all right and all wrong
 * have finite figures:
 *
 * <pre>
 * H  = (hits + .5) / (signals + 1)
 * F  = (false alarms + .5) / (noise + 1)
 * d′ = z(H) − z(F)
 * c  = −½ (z(H) + z(F))
 * </pre>
 *
 * <p>z is the inverse of the standard normal distribution. Source of d′ and c: N. A. Macmillan and C. D. Creelman,
 * Detection Theory, 2nd ed. 2005, ch. 1 and 2.
 *
 * <p>Their standard errors, with φ the standard normal density:
 *
 * <pre>
 * V(z(H)) = H (1 − H) / (signals φ(z(H))²), and V(z(F)) likewise with noise
 * SE(d′)  = √(V(z(H)) + V(z(F)))
 * SE(c)   = ½ SE(d′)
 * </pre>
 *
 * <p>Source: V. Gourevitch and E. Galanter, A significance test for one parameter isosensitivity functions, Psychometrika 32
 * (1967); Macmillan and Creelman, ch. 13.
 *
 * @param hits how many signals were called signals, 0 to {@code signals}
 * @param signals how many signals there were
 * @param falseAlarms how many noises were called signals, 0 to {@code noise}
 * @param noise how many noises there were
 */
public record SignalDetection(int hits, int signals, int falseAlarms, int noise) {

    /** @throws IllegalArgumentException if there are fewer than no, or more hits or false alarms than could be */
    public SignalDetection {
        if (hits < 0 || hits > signals || falseAlarms < 0 || falseAlarms > noise) {
            throw new IllegalArgumentException("Of " + signals + " signals " + hits + " cannot be hits, or of " + noise
                    + " noises " + falseAlarms + " false alarms.");
        }
    }

    /** H, between 0 and 1 without either. */
    public double hitRate() {
        return (hits + .5) / (signals + 1);
    }

    /** F, between 0 and 1 without either. */
    public double falseAlarmRate() {
        return (falseAlarms + .5) / (noise + 1);
    }

    /** d′: 0 is chance, 1 is fair, more than 2.5 is very good; less than 0 takes the one for the other. */
    public Figure sensitivity(Minimums minimums) {
        return shown(sensitivity(hitRate(), falseAlarmRate()), minimums);
    }

    /** c: 0 leans to neither side, below it signals are called too readily, above it too rarely. */
    public Figure bias(Minimums minimums) {
        return shown(bias(hitRate(), falseAlarmRate()), minimums);
    }

    /** d′ with its interval. */
    public Estimate sensitivityWithin(Minimums minimums) {
        return isShown(minimums)
                ? Estimate.around(sensitivity(hitRate(), falseAlarmRate()), standardError())
                : Estimate.absent(Absence.TOO_FEW_ANSWERS);
    }

    /** c with its interval. */
    public Estimate biasWithin(Minimums minimums) {
        return isShown(minimums)
                ? Estimate.around(bias(hitRate(), falseAlarmRate()), standardError() / 2)
                : Estimate.absent(Absence.TOO_FEW_ANSWERS);
    }

    /** How much greater d′ is than in earlier answers. */
    public Estimate sensitivitySince(SignalDetection earlier, Minimums minimums) {
        if (!isShown(minimums) || !earlier.isShown(minimums)) {
            return Estimate.absent(Absence.TOO_FEW_ANSWERS);
        }
        double difference =
                sensitivity(hitRate(), falseAlarmRate()) - sensitivity(earlier.hitRate(), earlier.falseAlarmRate());
        return Estimate.around(difference, Math.hypot(standardError(), earlier.standardError()));
    }

    /** Of d′. */
    double standardError() {
        return Math.sqrt(variance(hitRate(), signals) + variance(falseAlarmRate(), noise));
    }

    private static double variance(double rate, int of) {
        double density = Math.exp(-z(rate) * z(rate) / 2) / Math.sqrt(2 * Math.PI);
        return rate * (1 - rate) / (of * density * density);
    }

    private boolean isShown(Minimums minimums) {
        return Math.min(signals, noise) >= minimums.answers();
    }

    private Figure shown(double value, Minimums minimums) {
        return isShown(minimums) ? Figure.of(value) : Figure.absent(Absence.TOO_FEW_ANSWERS);
    }

    static double sensitivity(double hitRate, double falseAlarmRate) {
        return z(hitRate) - z(falseAlarmRate);
    }

    static double bias(double hitRate, double falseAlarmRate) {
        return -(z(hitRate) + z(falseAlarmRate)) / 2;
    }

    /**
     * The value below which a standard normal variable lies with a probability between 0 and 1: from Φ(x) = ½ erfc(−x / √2).
     */
    static double z(double probability) {
        return -Math.sqrt(2) * InverseErfc.value(2 * probability);
    }
}
