package org.discern.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What classical test theory says of one item, by the formulas of Moodle (docs.moodle.org/dev, "Quiz statistics
 * calculations"), which shows all but the random guess score as percentages. With x the scores on the item, X the
 * totals, and X − x the rest:
 *
 * <pre>
 * facility                  = mean x
 * standard deviation        = √ var(x)
 * intended weight           = 1 / items
 * effective weight          = √ cov(x, X) / Σ over items of √ cov(x, X)
 * discrimination index      = cov(x, X − x) / √ (var(x) var(X − x))
 * discriminative efficiency = cov(x, X − x) / the largest cov(x, X − x) that x and X − x allow, each being sorted
 * </pre>
 *
 * <p>Variances and covariances divide by n − 1. In the sum of effective weights an item whose covariance is negative
 * counts nothing.
 *
 * @param facility 0 (nobody has it) to 1; shown from one student on
 * @param standardDeviation 0 to .71, with many students to .5
 * @param intendedWeight the share of the total that the item was meant to have
 * @param effectiveWeight the share of what the totals vary that comes from the item, 0 to 1
 * @param discriminationIndex −1 to 1: whether those who have the item are those who have the others
 * @param discriminativeEfficiency at most 1: the same against what the item's difficulty allows
 */
public record ItemStatistics(
        Figure facility,
        Figure standardDeviation,
        double intendedWeight,
        Figure effectiveWeight,
        Figure discriminationIndex,
        Figure discriminativeEfficiency) {

    /** Of all items of a matrix, in their order. */
    public static List<ItemStatistics> of(ScoreMatrix scores, Minimums minimums) {
        List<ItemStatistics> statistics = new ArrayList<>();
        double roots = 0;
        boolean enough = scores.students() >= minimums.students();
        if (enough) {
            for (int item = 0; item < scores.items(); item++) {
                roots += Math.sqrt(Math.max(0, covarianceWithTotal(scores, item)));
            }
        }
        for (int item = 0; item < scores.items(); item++) {
            statistics.add(enough ? of(scores, item, roots) : ofFew(scores, item));
        }
        return statistics;
    }

    private static ItemStatistics ofFew(ScoreMatrix scores, int item) {
        var hidden = Figure.absent(Absence.TOO_FEW_STUDENTS);
        return new ItemStatistics(facility(scores, item), hidden, 1.0 / scores.items(), hidden, hidden, hidden);
    }

    private static ItemStatistics of(ScoreMatrix scores, int item, double roots) {
        double[] own = scores.item(item);
        double[] rest = scores.rests(item);
        double covariance = Moments.covariance(own, rest);
        double spreads = Math.sqrt(Moments.variance(own) * Moments.variance(rest));
        double most = Moments.covariance(Moments.sorted(own), Moments.sorted(rest));
        return new ItemStatistics(
                facility(scores, item),
                Figure.of(Math.sqrt(Moments.variance(own))),
                1.0 / scores.items(),
                weight(covarianceWithTotal(scores, item), roots),
                share(scores, covariance, spreads),
                share(scores, covariance, most));
    }

    private static Figure facility(ScoreMatrix scores, int item) {
        return scores.students() == 0
                ? Figure.absent(Absence.TOO_FEW_STUDENTS)
                : Figure.of(Moments.mean(scores.item(item)));
    }

    private static double covarianceWithTotal(ScoreMatrix scores, int item) {
        double covariance = Moments.covariance(scores.item(item), scores.totals());
        return Math.abs(covariance) < Moments.NONE ? 0 : covariance;
    }

    private static Figure weight(double covariance, double roots) {
        if (covariance < 0) {
            return Figure.absent(Absence.NEGATIVE_COVARIANCE);
        }
        return roots == 0 ? Figure.absent(Absence.NO_VARIATION) : Figure.of(Math.sqrt(covariance) / roots);
    }

    private static Figure share(ScoreMatrix scores, double covariance, double most) {
        if (scores.items() < 2) {
            return Figure.absent(Absence.TOO_FEW_ITEMS);
        }
        return most == 0 ? Figure.absent(Absence.NO_VARIATION) : Figure.of(covariance / most);
    }
}
