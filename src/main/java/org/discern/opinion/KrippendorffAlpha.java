package org.discern.opinion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data: how far several voices agree on many units, against what chance would give.
 *
 * <p>Unit u was given m(u) values, n(u, c) times the value c; values that nobody gave are just missing. A unit with fewer
 * than two values pairs with nothing and is left out. Over the n values of the others, n(c) of them c,
 *
 * <pre>
 * observed = 1 / n             Σ over u and c ≠ k of n(u, c) n(u, k) / (m(u) − 1)
 * expected = 1 / (n (n − 1))   Σ over c ≠ k       of n(c) n(k)
 * alpha    = 1 − observed / expected
 * </pre>
 *
 * <p>1 is perfect agreement, 0 is what chance gives, and less than 0 is systematic disagreement. Sources: K. Krippendorff,
 * Content Analysis, 2nd ed. 2004, ch. 11; the same, Computing Krippendorff's Alpha-Reliability, 2011, section C.
 *
 * @param units how many units were given at least two values
 * @param values how many values those units were given together
 * @param observed the share of pairs of values within units that differ, 0 to 1
 * @param expected the share of pairs that would differ if values had come to units by chance, 0 to 1
 */
record KrippendorffAlpha(int units, int values, double observed, double expected) {

    /** @param units the values that each unit was given, whoever gave them */
    static KrippendorffAlpha of(Collection<? extends Collection<String>> units) {
        Map<String, Integer> totals = new HashMap<>();
        int pairable = 0;
        int values = 0;
        double disagreement = 0;
        for (Collection<String> unit : units) {
            if (unit.size() >= 2) {
                var counts = counts(unit);
                counts.forEach((value, count) -> totals.merge(value, count, Integer::sum));
                disagreement += differing(counts, unit.size()) / (unit.size() - 1);
                values += unit.size();
                pairable++;
            }
        }
        return values == 0
                ? new KrippendorffAlpha(0, 0, 0, 0)
                : new KrippendorffAlpha(
                        pairable, values, disagreement / values, differing(totals, values) / values / (values - 1));
    }

    /**
     * Several alphas as one. Each keeps its own chance: a value of one scale is never taken for one of another, so pooling
     * their values would make chance agreement look rarer than it is. Observed and expected are the means over all values.
     */
    static KrippendorffAlpha over(Collection<KrippendorffAlpha> parts) {
        int units = 0;
        int values = 0;
        double observed = 0;
        double expected = 0;
        for (KrippendorffAlpha part : parts) {
            units += part.units;
            values += part.values;
            observed += part.values * part.observed;
            expected += part.values * part.expected;
        }
        int all = Math.max(1, values);
        return new KrippendorffAlpha(units, values, observed / all, expected / all);
    }

    /** Empty where no unit has two values, and where all values are the same: chance would give nothing else then. */
    OptionalDouble alpha() {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static Map<String, Integer> counts(Collection<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** How many ordered pairs of values differ. */
    private static double differing(Map<String, Integer> counts, int values) {
        double alike = 0;
        for (int count : counts.values()) {
            alike += (double) count * count;
        }
        return (double) values * values - alike;
    }
}
