package org.discern.statistics;

import java.util.List;

/**
 * The statistics of {@link ItemStatistics} and {@link TestStatistics} once more, by other forms of the formulas and in
 * exact arithmetic of pairs: covariances as the mean over all pairs of students, ½ (xi − xj)(yi − yj), and Cronbach's alpha
 * from the covariances of all pairs of items. A NaN stands for what is not defined.
 *
 * <p>Sources: docs.moodle.org/dev, "Quiz statistics calculations"; L. J. Cronbach, Psychometrika 16 (1951), formula 2, for
 * alpha as k² times the mean covariance between items over the variance of the totals.
 */
public final class PlainReference {

    private static final double NONE = 1e-12;
    private final List<double[]> rows;
    private final int items;

    public PlainReference(List<double[]> rows) {
        this.rows = rows;
        this.items = rows.get(0).length;
    }

    /** A column: an item, the totals at −1, or the totals without an item at −2 − item. */
    private double at(int student, int column) {
        if (column >= 0) {
            return rows.get(student)[column];
        }
        double sum = 0;
        for (int item = 0; item < items; item++) {
            sum += item == -2 - column ? 0 : rows.get(student)[item];
        }
        return sum;
    }

    private double mean(int column) {
        double sum = 0;
        for (int student = 0; student < rows.size(); student++) {
            sum += at(student, column);
        }
        return sum / rows.size();
    }

    private double covariance(int one, int other) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += (at(i, one) - at(j, one)) * (at(i, other) - at(j, other));
            }
        }
        double covariance = sum / rows.size() / (rows.size() - 1);
        return Math.abs(covariance) < NONE ? 0 : covariance;
    }

    /** The n-th smallest is found by counting, not by sorting. */
    private double ranked(int rank, int column) {
        for (int candidate = 0; candidate < rows.size(); candidate++) {
            int smaller = 0;
            int same = 0;
            for (int other = 0; other < rows.size(); other++) {
                double difference = at(other, column) - at(candidate, column);
                smaller += difference < -NONE ? 1 : 0;
                same += Math.abs(difference) <= NONE ? 1 : 0;
            }
            if (smaller <= rank && rank < smaller + same) {
                return at(candidate, column);
            }
        }
        throw new IllegalStateException();
    }

    private double largestCovariance(int one, int other) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += (ranked(i, one) - ranked(j, one)) * (ranked(i, other) - ranked(j, other));
            }
        }
        double covariance = sum / rows.size() / (rows.size() - 1);
        return covariance < NONE ? 0 : covariance;
    }

    public double meanTotal() {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            sum += facility(item);
        }
        return sum;
    }

    public double deviationOfTotals() {
        return Math.sqrt(covariance(-1, -1));
    }

    public double alpha() {
        double total = covariance(-1, -1);
        if (items < 2 || total == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int one = 0; one < items; one++) {
            for (int other = 0; other < items; other++) {
                sum += one == other ? 0 : covariance(one, other);
            }
        }
        double meanCovariance = sum / (items * (items - 1.0));
        return (double) items * items * meanCovariance / total;
    }

    public double errorRatio() {
        double error = 1 - alpha();
        return error < NONE ? 0 : Math.sqrt(error);
    }

    public double facility(int item) {
        return mean(item);
    }

    public double deviation(int item) {
        return Math.sqrt(covariance(item, item));
    }

    public double effectiveWeight(int item) {
        double sum = 0;
        for (int other = 0; other < items; other++) {
            sum += covariance(other, -1) < 0 ? 0 : Math.sqrt(covariance(other, -1));
        }
        return covariance(item, -1) < 0 || sum == 0 ? Double.NaN : Math.sqrt(covariance(item, -1)) / sum;
    }

    public double discriminationIndex(int item) {
        double spread = covariance(item, item) * covariance(-2 - item, -2 - item);
        return items < 2 || spread == 0 ? Double.NaN : covariance(item, -2 - item) / Math.sqrt(spread);
    }

    public double discriminativeEfficiency(int item) {
        double largest = largestCovariance(item, -2 - item);
        return items < 2 || largest == 0 ? Double.NaN : covariance(item, -2 - item) / largest;
    }
}
