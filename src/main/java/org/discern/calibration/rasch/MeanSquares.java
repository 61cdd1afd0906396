package org.discern.calibration.rasch;

/**
 * How well the answers to items fit the model: mean squares of residuals, 1 where they scatter as the model says. Infit weighs
 * a residual by how much the answer tells, outfit does not, and so sees rare surprises (B. D. Wright and G. N. Masters,
 * <i>Rating Scale Analysis</i>, 1982). An ability is not taken as a number but over all that is known of it, which makes the
 * expectation exactly 1, with few items as with many (R. J. Adams and M. L. Wu, in <i>Multivariate and Mixture Distribution
 * Rasch Models</i>, 2007).
 */
final class MeanSquares {

    private final Parameters parameters;
    private final Abilities abilities;
    private final double[] squares;
    private final double[] variances;
    private final double[] standardized;
    private final long[] persons;

    private MeanSquares(Parameters parameters) {
        int items = parameters.items();
        this.parameters = parameters;
        this.abilities = new Abilities(parameters);
        this.squares = new double[items];
        this.variances = new double[items];
        this.standardized = new double[items];
        this.persons = new long[items];
    }

    static MeanSquares of(Design design, Parameters parameters) {
        var squares = new MeanSquares(parameters);
        design.booklets().forEach(squares::add);
        return squares;
    }

    double infit(int item) {
        return squares[item] / variances[item];
    }

    double outfit(int item) {
        return standardized[item] / persons[item];
    }

    private void add(Booklet booklet) {
        double[][] posteriors = posteriors(booklet);
        for (int position = 0; position < booklet.length(); position++) {
            double[][] weights = weights(booklet, position, posteriors);
            add(booklet.item(position), weights);
            persons[booklet.item(position)] += booklet.persons();
        }
    }

    private double[][] posteriors(Booklet booklet) {
        double[] base = abilities.base(booklet);
        double[][] posteriors = new double[booklet.highest() + 1][];
        for (int total = 0; total <= booklet.highest(); total++) {
            if (booklet.persons(total) > 0) {
                posteriors[total] = new double[Quadrature.NODES];
                abilities.posterior(total, base, posteriors[total]);
            }
        }
        return posteriors;
    }

    /** How many persons are expected in each category of an item at each node. */
    private double[][] weights(Booklet booklet, int position, double[][] posteriors) {
        int highest = parameters.sums(booklet.item(position));
        int[][] counts = new int[highest + 1][posteriors.length];
        for (int person = 0; person < booklet.persons(); person++) {
            counts[booklet.category(person, position)][booklet.total(person)]++;
        }
        double[][] weights = new double[highest + 1][Quadrature.NODES];
        for (int category = 0; category <= highest; category++) {
            for (int total = 0; total < posteriors.length; total++) {
                for (int node = 0; counts[category][total] > 0 && node < Quadrature.NODES; node++) {
                    weights[category][node] += counts[category][total] * posteriors[total][node];
                }
            }
        }
        return weights;
    }

    private void add(int item, double[][] weights) {
        double[] p = new double[Scores.HIGHEST + 1];
        for (int node = 0; node < Quadrature.NODES; node++) {
            parameters.probabilities(item, abilities.ability(node), p);
            var moments = Moments.of(p, parameters.scores(item));
            for (int category = 0; category < weights.length; category++) {
                double residual = parameters.scores(item)[category] - moments.mean();
                squares[item] += weights[category][node] * residual * residual;
                variances[item] += weights[category][node] * moments.variance();
                standardized[item] += weights[category][node] * residual * residual / moments.variance();
            }
        }
    }
}
