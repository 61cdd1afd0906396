package org.discern.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How well students know what they know: stated confidence against whether the answer was right.
 *
 * <pre>
 * Brier score    = mean of (confidence − right)², right being 1 or 0
 * overconfidence = mean of confidence − share of right answers
 * </pre>
 *
 * <p>Sources: G. W. Brier, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78 (1950),
 * in its form for two outcomes; S. Lichtenstein, B. Fischhoff and L. D. Phillips, Calibration of Probabilities, in
 * Kahneman, Slovic and Tversky, Judgment under Uncertainty, 1982.
 *
 * @param answers how many answers came with a confidence
 * @param brier 0 (sure and right throughout) to 1; .25 is what always saying .5 gives
 * @param overconfidence −1 (all right and never sure) to 1
 * @param bins the calibration curve: the bins that are not empty, from low to high
 */
public record Calibration(int answers, Figure brier, Figure overconfidence, List<Bin> bins) {

    /** @param confidence that the answer is right, 0 to 1 */
    public record Judgement(double confidence, boolean right) {
        double outcome() {
            return right ? 1 : 0;
        }
    }

    /**
     * Answers of about the same confidence.
     *
     * @param from the lowest confidence in it
     * @param to the lowest confidence above it, except that the last bin holds 1
     * @param answers how many, at least 1
     * @param confidence their mean confidence
     * @param right the share of them that was right
     */
    public record Bin(double from, double to, int answers, Figure confidence, Figure right) {}

    private static final int BINS = 10;

    public static Calibration of(List<Judgement> judgements, Minimums minimums) {
        return new Calibration(
                judgements.size(),
                shown(judgements, brier(judgements), minimums),
                shown(judgements, meanConfidence(judgements) - rightShare(judgements), minimums),
                bins(judgements, minimums));
    }

    private static List<Bin> bins(List<Judgement> judgements, Minimums minimums) {
        List<Bin> bins = new ArrayList<>();
        for (int number = 0; number < BINS; number++) {
            int place = number;
            var within = judgements.stream()
                    .filter(judgement -> place(judgement) == place)
                    .toList();
            if (!within.isEmpty()) {
                bins.add(new Bin(
                        (double) number / BINS,
                        (double) (number + 1) / BINS,
                        within.size(),
                        shown(within, meanConfidence(within), minimums),
                        shown(within, rightShare(within), minimums)));
            }
        }
        return bins;
    }

    private static int place(Judgement judgement) {
        return Math.min(BINS - 1, (int) (judgement.confidence() * BINS));
    }

    private static double brier(List<Judgement> judgements) {
        return judgements.stream()
                .mapToDouble(judgement -> Math.pow(judgement.confidence() - judgement.outcome(), 2))
                .average()
                .orElse(0);
    }

    private static double meanConfidence(List<Judgement> judgements) {
        return judgements.stream().mapToDouble(Judgement::confidence).average().orElse(0);
    }

    private static double rightShare(List<Judgement> judgements) {
        return judgements.stream().mapToDouble(Judgement::outcome).average().orElse(0);
    }

    private static Figure shown(List<Judgement> judgements, double value, Minimums minimums) {
        return judgements.size() < minimums.answers() ? Figure.absent(Absence.TOO_FEW_ANSWERS) : Figure.of(value);
    }
}
