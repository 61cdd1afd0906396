package org.discern.calibration.rasch;

/**
 * The expectation step (R. D. Bock and M. Aitkin, <i>Marginal maximum likelihood estimation of item parameters: application of
 * an EM algorithm</i>, Psychometrika 46, 1981), from the totals of booklets.
 *
 * @param persons how many of those who took an item are expected at each node
 * @param slope the sum over persons of total times expected node
 * @param logLikelihood of the answers, given the sets of items that persons took
 */
record Expected(double[][] persons, double slope, double logLikelihood) {

    static Expected of(Design design, Parameters parameters) {
        var abilities = new Abilities(parameters);
        double[][] persons = new double[design.items()][Quadrature.NODES];
        double[] sums = new double[2];
        for (Booklet booklet : design.booklets()) {
            double[] mass = mass(booklet, abilities, sums);
            for (int position = 0; position < booklet.length(); position++) {
                double[] own = persons[booklet.item(position)];
                for (int node = 0; node < mass.length; node++) {
                    own[node] += mass[node];
                }
            }
        }
        for (int item = 0; item < design.items(); item++) {
            for (int category = 1; category <= parameters.sums(item); category++) {
                sums[1] -= design.count(item, category) * parameters.sum(item, category);
            }
        }
        return new Expected(persons, sums[0], sums[1]);
    }

    /** The persons of a booklet expected at each node; slope and log-likelihood are added to {@code sums}. */
    private static double[] mass(Booklet booklet, Abilities abilities, double[] sums) {
        double[] base = abilities.base(booklet);
        double[] mass = new double[Quadrature.NODES];
        double[] posterior = new double[Quadrature.NODES];
        for (int total = 0; total <= booklet.highest(); total++) {
            int persons = booklet.persons(total);
            if (persons > 0) {
                sums[1] += persons * abilities.posterior(total, base, posterior);
                for (int node = 0; node < mass.length; node++) {
                    mass[node] += persons * posterior[node];
                    sums[0] += persons * posterior[node] * total * Quadrature.node(node);
                }
            }
        }
        return mass;
    }
}
