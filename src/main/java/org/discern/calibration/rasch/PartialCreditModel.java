package org.discern.calibration.rasch;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the partial credit model by marginal maximum likelihood. Abilities are taken as normal, which ties together items that
 * no person links, and gives a place to persons who have everything right or wrong.
 */
public final class PartialCreditModel {

    private static final int MOST_ITERATIONS = 1000;
    private static final double STILL = 1e-5;

    private PartialCreditModel() {}

    /**
     * Fits it.
     *
     * @param fewestPersons who must have taken an item for it to be estimated, at least 2
     */
    public static Calibration fit(Scores scores, int fewestPersons) {
        var design = Design.of(scores, fewestPersons);
        if (design.items() == 0) {
            return new Calibration(List.of(), design.leftOut(), new Calibration.Fit(0, 0, 0, 0, 0, true));
        }
        var search = new Search(design, MOST_ITERATIONS, STILL);
        var found = search.run();
        return result(design, found);
    }

    private static Calibration result(Design design, Search.Found found) {
        var parameters = found.parameters();
        var expected = Expected.of(design, parameters);
        double[] errors = StandardErrors.of(design, parameters, expected);
        var squares = MeanSquares.of(design, parameters);
        double mean = 0;
        for (int item = 0; item < design.items(); item++) {
            mean += parameters.difficulty(item) / design.items();
        }
        List<Calibration.Estimate> items = new ArrayList<>();
        for (int item = 0; item < design.items(); item++) {
            items.add(new Calibration.Estimate(
                    design.number(item),
                    parameters.difficulty(item) - mean,
                    errors[item],
                    squares.infit(item),
                    squares.outfit(item),
                    design.persons(item)));
        }
        var fit = new Calibration.Fit(
                -mean,
                parameters.spread(),
                expected.logLikelihood(),
                design.groups(),
                found.iterations(),
                found.converged());
        return new Calibration(items, design.leftOut(), fit);
    }
}
