package org.discern.grading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.discern.label.Axis;

/**
 * A right label with the others that count as right.
 *
 * @param label the best label
 * @param accepted labels that earn the full mark as well
 */
record Choice(Axis axis, String label, Collection<String> accepted) {

    /** Near misses by {@code labels.md}, "Scoring"; each pair is symmetric. */
    private static final Map<Axis, Map<Set<String>, Double>> NEAR_MISSES = Map.of(
            Axis.FORM,
            Map.of(
                    Set.of("DIRECT", "MIXED"), .5,
                    Set.of("INDIRECT", "MIXED"), .5,
                    Set.of("DIRECT", "INDIRECT"), .25),
            Axis.CONTENT,
            Map.of(
                    Set.of("BLENDED", "CLAIM"), .5,
                    Set.of("BLENDED", "OPINION"), .5,
                    Set.of("PREDICTION", "CLAIM"), .5));

    boolean isRight(String given) {
        return given.equals(label) || accepted.contains(given);
    }

    /** 1 for a right label, else what the nearest right label gives for a near miss, 0 to .5. */
    double credit(String given, boolean partialCredit) {
        if (isRight(given)) {
            return 1;
        }
        if (!partialCredit) {
            return 0;
        }
        var nearMisses = NEAR_MISSES.getOrDefault(axis, Map.of());
        double best = nearMisses.getOrDefault(Set.of(label, given), 0.0);
        for (String right : accepted) {
            best = Math.max(best, nearMisses.getOrDefault(Set.of(right, given), 0.0));
        }
        return best;
    }

    Call call(String given) {
        return new Call(axis, isRight(given) ? given : label, given);
    }
}
