package org.discern.statistics;

import java.util.BitSet;
import java.util.Optional;

/**
 * The best and the weakest third of the students. Whoever has the same score as the last in a third is in it too, so
 * that it does not matter in which order students come.
 *
 * @param upper the numbers of the best, more than none
 * @param lower the numbers of the weakest, more than none
 */
public record Thirds(BitSet upper, BitSet lower) {

    private static final double SAME = 1e-9;

    /**
     * None where all scores are the same, or there are fewer than three.
     *
     * @param scores of the students, by which they are ranked
     */
    static Optional<Thirds> of(double[] scores) {
        int size = scores.length / 3;
        if (size == 0 || !Moments.vary(scores)) {
            return Optional.empty();
        }
        double[] sorted = Moments.sorted(scores);
        BitSet upper = new BitSet();
        BitSet lower = new BitSet();
        for (int student = 0; student < scores.length; student++) {
            upper.set(student, scores[student] >= sorted[scores.length - size] - SAME);
            lower.set(student, scores[student] <= sorted[size - 1] + SAME);
        }
        return Optional.of(new Thirds(upper, lower));
    }
}
