package org.discern.calibration.rasch;

/** The maximization step: one step of Newton's for each item, then one for the spread of abilities. */
final class Maximizing {

    /** The farthest that one step goes, in logits: the first ones start far away. */
    private static final double LONGEST = 1;

    private final Design design;

    Maximizing(Design design) {
        this.design = design;
    }

    Parameters step(Parameters before, Expected expected) {
        var after = before.with(before.values().clone());
        for (int item = 0; item < design.items(); item++) {
            double[] change = new Curvature(before, item, expected.persons()[item])
                    .newton(shortage(before, item, expected.persons()[item]));
            for (int i = 0; i < change.length; i++) {
                after.values()[before.offsets()[item] + i] += cut(change[i]);
            }
        }
        double[] values = after.values();
        values[values.length - 1] += cut(spread(after, expected));
        return after.with(values);
    }

    /** How many persons more are expected in each category but the lowest than are there. */
    private double[] shortage(Parameters parameters, int item, double[] persons) {
        double[] shortage = new double[parameters.sums(item)];
        double[] p = new double[Scores.HIGHEST + 1];
        for (int node = 0; node < persons.length; node++) {
            parameters.probabilities(item, parameters.spread() * Quadrature.node(node), p);
            for (int i = 0; i < shortage.length; i++) {
                shortage[i] += persons[node] * p[i + 1];
            }
        }
        for (int i = 0; i < shortage.length; i++) {
            shortage[i] -= design.count(item, i + 1);
        }
        return shortage;
    }

    /** The change of log σ. Abilities are σz, so σ is the slope of the score on z, the same for all items. */
    private double spread(Parameters parameters, Expected expected) {
        double sigma = parameters.spread();
        double gradient = expected.slope();
        double curvature = 0;
        double[] p = new double[Scores.HIGHEST + 1];
        for (int item = 0; item < design.items(); item++) {
            for (int node = 0; node < Quadrature.NODES; node++) {
                double z = Quadrature.node(node);
                parameters.probabilities(item, sigma * z, p);
                var moments = Moments.of(p, parameters.scores(item));
                gradient -= expected.persons()[item][node] * z * moments.mean();
                curvature += expected.persons()[item][node] * z * z * moments.variance();
            }
        }
        return curvature == 0 ? 0 : gradient / (curvature * sigma);
    }

    private static double cut(double change) {
        return Math.max(-LONGEST, Math.min(LONGEST, change));
    }
}
