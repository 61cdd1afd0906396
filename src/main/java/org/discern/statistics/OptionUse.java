package org.discern.statistics;

import java.util.BitSet;
import java.util.List;

/**
 * How one option of an item was used, against how well its users did on all other items. As the item takes no part in
 * that, a wrong key cannot hide itself.
 *
 * @param offer the option
 * @param meanRest the mean points of its choosers on the other items; those of a right option should have the most
 * @param upperThird how much of the best third chose it, 0 to 1
 * @param lowerThird how much of the weakest third chose it, 0 to 1
 */
public record OptionUse(Offer offer, Figure meanRest, Figure upperThird, Figure lowerThird) {

    /**
     * @param excerpt what it was offered for
     * @param right whether it earns the full mark there, or is part of what does
     * @param choosers the numbers of the students who chose it, by their rows in the matrix
     */
    public record Offer(String excerpt, String option, boolean right, BitSet choosers) {

        public int chosen() {
            return choosers.cardinality();
        }
    }

    /** @param rests the students' sums over the other items */
    public static List<OptionUse> of(List<Offer> offers, double[] rests, Minimums minimums) {
        if (rests.length < minimums.students()) {
            var hidden = Figure.absent(Absence.TOO_FEW_STUDENTS);
            return offers.stream()
                    .map(offer -> new OptionUse(offer, hidden, hidden, hidden))
                    .toList();
        }
        var thirds = Thirds.of(rests);
        return offers.stream()
                .map(offer -> new OptionUse(
                        offer,
                        meanRest(offer, rests),
                        thirds.map(found -> share(offer, found.upper())).orElse(Figure.absent(Absence.NO_VARIATION)),
                        thirds.map(found -> share(offer, found.lower())).orElse(Figure.absent(Absence.NO_VARIATION))))
                .toList();
    }

    private static Figure meanRest(Offer offer, double[] rests) {
        return offer.chosen() == 0
                ? Figure.absent(Absence.TOO_FEW_ANSWERS)
                : Figure.of(offer.choosers().stream()
                        .mapToDouble(student -> rests[student])
                        .average()
                        .orElseThrow());
    }

    private static Figure share(Offer offer, BitSet third) {
        BitSet both = (BitSet) third.clone();
        both.and(offer.choosers());
        return Figure.of((double) both.cardinality() / third.cardinality());
    }
}
