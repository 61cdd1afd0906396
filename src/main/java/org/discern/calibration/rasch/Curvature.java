package org.discern.calibration.rasch;

/** How sharply the likelihood of an item's scores bends at given parameters, where persons' abilities are known. */
final class Curvature {

    private final double[][] matrix;

    /** @param persons how many are at each node */
    Curvature(Parameters parameters, int item, double[] persons) {
        int size = parameters.sums(item);
        matrix = new double[size][size];
        double[] p = new double[Scores.HIGHEST + 1];
        for (int node = 0; node < persons.length; node++) {
            parameters.probabilities(item, parameters.spread() * Quadrature.node(node), p);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    matrix[i][j] += persons[node] * (i == j ? p[i + 1] - p[i + 1] * p[i + 1] : -p[i + 1] * p[j + 1]);
                }
            }
        }
    }

    /** The change of the sums of thresholds that makes up for a shortage, as far as the likelihood is a parabola. */
    double[] newton(double[] shortage) {
        return Linear.solve(matrix, shortage);
    }
}
