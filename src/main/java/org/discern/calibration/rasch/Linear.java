package org.discern.calibration.rasch;

/** Systems of at most as many equations as an item has thresholds. */
final class Linear {

    private Linear() {}

    /**
     * Solves matrix · x = right by Gauss's elimination; both are used up. The matrix is symmetric and positive definite, so no
     * row needs to change its place.
     */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
