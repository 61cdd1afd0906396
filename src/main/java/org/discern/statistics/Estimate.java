package org.discern.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with its 95 % confidence interval, or the reason why there is none.
 *
 * @param value finite; null when there is none
 * @param low finite and at most the value; null when there is none
 * @param high finite and at least the value; null when there is none
 * @param because null when there is a value
 */
public record Estimate(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Absence because) {

    /** z of .975: the standard errors on each side of a value that hold 95 % of a normal distribution. */
    static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException if the value is not within finite limits, or is there beside a reason */
    public Estimate {
        if (because == null) {
            check(Objects.requireNonNull(value), Objects.requireNonNull(low), Objects.requireNonNull(high));
        } else if (value != null || low != null || high != null) {
            throw new IllegalArgumentException("An estimate is either a value or a reason.");
        }
    }

    private static void check(double value, double low, double high) {
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high) || low > value || value > high) {
            throw new IllegalArgumentException(value + " is not between " + low + " and " + high + ".");
        }
    }

    static Estimate of(double value, double low, double high) {
        return new Estimate(value, low, high, null);
    }

    /** A value of a known standard error. */
    static Estimate around(double value, double standardError) {
        return of(value, value - Z * standardError, value + Z * standardError);
    }

    public static Estimate absent(Absence because) {
        return new Estimate(null, null, null, because);
    }
}
