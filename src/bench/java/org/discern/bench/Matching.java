package org.discern.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pairs labelled and predicted things one to one: the most alike first. */
final class Matching {

    static final int NONE = -1;

    private Matching() {}

    /** How alike a labelled and a predicted thing are; 0 or less is no match. */
    interface Likeness {
        double of(int gold, int predicted);
    }

    private record Pair(int gold, int predicted, double likeness) {}

    /** For each labelled thing the index of the predicted one it is paired with, or {@link #NONE}. */
    static int[] greedy(int golds, int predictions, Likeness likeness) {
        List<Pair> pairs = new ArrayList<>();
        for (int gold = 0; gold < golds; gold++) {
            for (int predicted = 0; predicted < predictions; predicted++) {
                double alike = likeness.of(gold, predicted);
                if (alike > 0) {
                    pairs.add(new Pair(gold, predicted, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        int[] matches = new int[golds];
        Arrays.fill(matches, NONE);
        boolean[] taken = new boolean[predictions];
        for (Pair pair : pairs) {
            if (matches[pair.gold] == NONE && !taken[pair.predicted]) {
                matches[pair.gold] = pair.predicted;
                taken[pair.predicted] = true;
            }
        }
        return matches;
    }
}
