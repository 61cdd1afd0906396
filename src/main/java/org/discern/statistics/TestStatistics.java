package org.discern.statistics;

/**
 * What classical test theory says of an assignment as a whole. With k items, x their scores and X the totals:
 *
 * <pre>
 * Cronbach's α   = k / (k − 1) (1 − Σ var(x) / var(X))
 * error ratio    = √ (1 − α)
 * standard error = error ratio · √ var(X)
 * </pre>
 *
 * <p>Sources: L. J. Cronbach, Coefficient Alpha and the Internal Structure of Tests, Psychometrika 16 (1951); Moodle
 * (docs.moodle.org/dev, "Quiz statistics calculations"), which calls α the coefficient of internal consistency and shows
 * all of these as percentages. α is a lower bound of the reliability, not a measure of having one dimension.
 *
 * @param students how many are counted
 * @param items how many are counted
 * @param mean of the totals, 0 to {@code items}; shown from one student on
 * @param standardDeviation of the totals, in points
 * @param alpha at most 1; negative where items contradict each other
 * @param errorRatio the part of the standard deviation that is error; 0 is best
 * @param standardError of measurement, in points: how far a total lies from what the student would have over many like it
 */
public record TestStatistics(
        int students,
        int items,
        Figure mean,
        Figure standardDeviation,
        Figure alpha,
        Figure errorRatio,
        Figure standardError) {

    public static TestStatistics of(ScoreMatrix scores, Minimums minimums) {
        double[] totals = scores.totals();
        Figure mean = totals.length == 0 ? Figure.absent(Absence.TOO_FEW_STUDENTS) : Figure.of(Moments.mean(totals));
        if (totals.length < minimums.students()) {
            return without(scores, mean, Figure.absent(Absence.TOO_FEW_STUDENTS), Absence.TOO_FEW_STUDENTS);
        }
        double variance = Moments.variance(totals);
        Figure deviation = Figure.of(Math.sqrt(variance));
        if (scores.items() < 2) {
            return without(scores, mean, deviation, Absence.TOO_FEW_ITEMS);
        }
        if (variance == 0) {
            return without(scores, mean, deviation, Absence.NO_VARIATION);
        }
        double items = 0;
        for (int item = 0; item < scores.items(); item++) {
            items += Moments.variance(scores.item(item));
        }
        double alpha = alpha(scores.items(), items, variance);
        double error = 1 - alpha < Moments.NONE ? 0 : Math.sqrt(1 - alpha);
        return new TestStatistics(
                totals.length,
                scores.items(),
                mean,
                deviation,
                Figure.of(alpha),
                Figure.of(error),
                Figure.of(error * Math.sqrt(variance)));
    }

    /** @param total the variance of the totals, more than 0 */
    static double alpha(int items, double sumOfVariances, double total) {
        return items / (items - 1.0) * (1 - sumOfVariances / total);
    }

    private static TestStatistics without(ScoreMatrix scores, Figure mean, Figure deviation, Absence because) {
        var absent = Figure.absent(because);
        return new TestStatistics(scores.students(), scores.items(), mean, deviation, absent, absent, absent);
    }
}
