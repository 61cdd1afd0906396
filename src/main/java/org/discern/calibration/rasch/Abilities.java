package org.discern.calibration.rasch;

/**
 * What is known of abilities under given parameters: the distribution of each person's, over the nodes, given their total on
 * a booklet. The total says all that the answers say of the ability.
 */
final class Abilities {

    private static final double[] LOG_WEIGHTS = Quadrature.logWeights();

    private final double spread;
    private final double[][] logNormalizers;

    Abilities(Parameters parameters) {
        this.spread = parameters.spread();
        this.logNormalizers = new double[parameters.items()][Quadrature.NODES];
        double[] unused = new double[Scores.HIGHEST + 1];
        for (int item = 0; item < parameters.items(); item++) {
            for (int node = 0; node < Quadrature.NODES; node++) {
                logNormalizers[item][node] = parameters.probabilities(item, ability(node), unused);
            }
        }
    }

    /** In logits. */
    double ability(int node) {
        return spread * Quadrature.node(node);
    }

    /** For each node the logarithm of its weight, less what the model divides by for all items of the booklet. */
    double[] base(Booklet booklet) {
        double[] base = LOG_WEIGHTS.clone();
        for (int position = 0; position < booklet.length(); position++) {
            double[] own = logNormalizers[booklet.item(position)];
            for (int node = 0; node < Quadrature.NODES; node++) {
                base[node] -= own[node];
            }
        }
        return base;
    }

    /**
     * Fills in the probability of each node for a person with a total.
     *
     * @param base of the person's booklet
     * @return the logarithm of the probability of such answers, but for the sums of thresholds that they stand for
     */
    double posterior(int total, double[] base, double[] into) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < into.length; node++) {
            into[node] = base[node] + total * ability(node);
            largest = Math.max(largest, into[node]);
        }
        double sum = 0;
        for (int node = 0; node < into.length; node++) {
            into[node] = Math.exp(into[node] - largest);
            sum += into[node];
        }
        for (int node = 0; node < into.length; node++) {
            into[node] /= sum;
        }
        return largest + Math.log(sum);
    }
}
