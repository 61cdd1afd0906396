package org.discern.calibration.rasch;

import java.util.List;

/**
 * How hard items proved to be.
 *
 * @param items those that could be estimated, by their numbers
 * @param leftOut those that could not
 * @param fit of the model as a whole
 */
public record Calibration(List<Estimate> items, List<LeftOut> leftOut, Fit fit) {

    public Calibration {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One item.
     *
     * @param number its number in the scores
     * @param difficulty in logits; 0 is the mean item
     * @param standardError of the difficulty, in logits
     * @param infit the weighted mean square, 1 where the item fits
     * @param outfit the plain mean square, 1 where the item fits
     * @param persons how many took it
     */
    public record Estimate(
            int number, double difficulty, double standardError, double infit, double outfit, long persons) {}

    /** Why an item has no estimate. */
    public enum Reason {
        /** Too few persons took it. */
        TOO_FEW,
        /** All persons scored the same on it, so it has no finite difficulty. */
        NO_VARIATION
    }

    /** An item that has no estimate. */
    public record LeftOut(int number, Reason reason) {
        static LeftOut of(int number, boolean tooFew) {
            return new LeftOut(number, tooFew ? Reason.TOO_FEW : Reason.NO_VARIATION);
        }
    }

    /**
     * The model as a whole.
     *
     * @param meanAbility of the persons, in logits above the mean item
     * @param spread the standard deviation of abilities, in logits
     * @param groups in how many groups the items fall that no person links
     * @param iterations how often all booklets were read
     * @param converged whether the last steps changed nothing any more
     */
    public record Fit(
            double meanAbility, double spread, double logLikelihood, int groups, int iterations, boolean converged) {}
}
