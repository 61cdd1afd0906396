package org.discern.calibration.rasch;

/**
 * How exactly difficulties are known. First against the mean ability, from the answers to each item: with πk the probability of
 * a category for somebody of whom nothing is known but that they are of those who took the item, the information in n answers
 * is n G′ diag(1/π) G, where G holds the derivatives of π. That persons are a sample is part of this error: σ²/n of its square,
 * and σ² nij / (ni nj) is what two items have in common that nij persons took. Then against the mean item, in which what all
 * have in common cancels out.
 */
final class StandardErrors {

    private final Design design;
    private final double variance;

    private StandardErrors(Design design, double variance) {
        this.design = design;
        this.variance = variance;
    }

    /** The standard error of each difficulty, in logits. */
    static double[] of(Design design, Parameters parameters, Expected expected) {
        double[] squares = new double[design.items()];
        for (int item = 0; item < squares.length; item++) {
            squares[item] = square(parameters, item, expected.persons()[item]);
        }
        double spread = parameters.spread();
        return new StandardErrors(design, spread * spread).againstTheMeanItem(squares);
    }

    private double[] againstTheMeanItem(double[] squares) {
        int items = squares.length;
        double[] withAll = new double[items];
        for (Booklet booklet : design.booklets()) {
            addShared(booklet, withAll);
        }
        double ofMean = 0;
        for (int item = 0; item < items; item++) {
            withAll[item] += squares[item] - variance / design.persons(item);
            ofMean += withAll[item] / items / items;
        }
        double[] errors = new double[items];
        for (int item = 0; item < items; item++) {
            double centred = squares[item] - 2 * withAll[item] / items + ofMean;
            errors[item] = Math.sqrt(items == 1 ? squares[item] : Math.max(centred, squares[item] / 4));
        }
        return errors;
    }

    /** For each item the sum, over all items, of what it has in common with them by the persons of a booklet. */
    private void addShared(Booklet booklet, double[] sums) {
        double shares = 0;
        for (int position = 0; position < booklet.length(); position++) {
            shares += 1.0 / design.persons(booklet.item(position));
        }
        for (int position = 0; position < booklet.length(); position++) {
            int item = booklet.item(position);
            sums[item] += variance * booklet.persons() * shares / design.persons(item);
        }
    }

    /** @param persons how many of those who took the item are expected at each node */
    private static double square(Parameters parameters, int item, double[] persons) {
        int size = parameters.sums(item);
        double[] shares = new double[size + 1];
        double[][] slopes = new double[size + 1][size];
        double[] p = new double[Scores.HIGHEST + 1];
        for (int node = 0; node < persons.length; node++) {
            parameters.probabilities(item, parameters.spread() * Quadrature.node(node), p);
            for (int k = 0; k <= size; k++) {
                shares[k] += persons[node] * p[k];
                for (int j = 0; j < size; j++) {
                    slopes[k][j] += persons[node] * p[k] * (p[j + 1] - (k == j + 1 ? 1 : 0));
                }
            }
        }
        int highest = parameters.codings()[item].highest();
        return lastVariance(information(shares, slopes)) / (highest * highest);
    }

    /** Sums over persons in the place of shares and their derivatives: the number of persons is in it already. */
    private static double[][] information(double[] shares, double[][] slopes) {
        int size = shares.length - 1;
        double[][] information = new double[size][size];
        for (int k = 0; k <= size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    information[i][j] += slopes[k][i] * slopes[k][j] / shares[k];
                }
            }
        }
        return information;
    }

    private static double lastVariance(double[][] information) {
        double[] unit = new double[information.length];
        unit[unit.length - 1] = 1;
        return Linear.solve(information, unit)[unit.length - 1];
    }
}
