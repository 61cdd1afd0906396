package org.discern.calibration.rasch;

/**
 * The standard normal distribution on equally spaced nodes from −6 to 6. For a smooth function that vanishes at both ends
 * this rule is as exact as any, as long as a person's ability is not known better than to about a node's distance: with σ of
 * 1 that is some three hundred items.
 */
final class Quadrature {

    static final int NODES = 61;

    private static final double END = 6;

    private Quadrature() {}

    static double node(int index) {
        return END * (2.0 * index / (NODES - 1) - 1);
    }

    /** The logarithms of the nodes' weights, which sum to 1. */
    static double[] logWeights() {
        double total = 0;
        for (int i = 0; i < NODES; i++) {
            total += Math.exp(-node(i) * node(i) / 2);
        }
        double[] logs = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            logs[i] = -node(i) * node(i) / 2 - Math.log(total);
        }
        return logs;
    }
}
