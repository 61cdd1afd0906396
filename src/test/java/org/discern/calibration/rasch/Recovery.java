package org.discern.calibration.rasch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far estimates are from the truth, over several worlds made alike.
 *
 * @param estimates of all items of all worlds
 * @param fits one a world
 */
public record Recovery(List<Compared> estimates, List<Calibration.Fit> fits) {

    /** An estimate beside the truth. */
    public record Compared(double truth, Calibration.Estimate estimate) {
        double error() {
            return estimate.difficulty() - truth;
        }

        boolean covered() {
            return Math.abs(error()) <= 1.96 * estimate.standardError();
        }
    }

    /** Makes worlds from the seeds 1 on, and fits each; 0 of the truth is the mean of the items that have an estimate. */
    public static Recovery of(Simulation simulation, int worlds) {
        List<Compared> estimates = new ArrayList<>();
        List<Calibration.Fit> fits = new ArrayList<>();
        for (int seed = 1; seed <= worlds; seed++) {
            var world = simulation.run(seed);
            var calibration = PartialCreditModel.fit(world.scores(), 30);
            double centre = calibration.items().stream()
                    .mapToDouble(item -> world.difficulties()[item.number()])
                    .average()
                    .orElseThrow();
            calibration
                    .items()
                    .forEach(item -> estimates.add(new Compared(world.difficulties()[item.number()] - centre, item)));
            fits.add(calibration.fit());
        }
        return new Recovery(estimates, fits);
    }

    public double rootMeanSquare() {
        return Math.sqrt(mean(compared -> compared.error() * compared.error()));
    }

    public double meanStandardError() {
        return mean(compared -> compared.estimate().standardError());
    }

    /** Of the estimates on the truth: 1 where they are neither drawn together nor pulled apart. */
    public double slope() {
        return mean(compared -> compared.truth() * compared.estimate().difficulty())
                / mean(compared -> compared.truth() * compared.truth());
    }

    /** The share of intervals of 95 % that hold the truth. */
    public double coverage() {
        return mean(compared -> compared.covered() ? 1 : 0);
    }

    public double infit() {
        return mean(compared -> compared.estimate().infit());
    }

    public double outfit() {
        return mean(compared -> compared.estimate().outfit());
    }

    public double spread() {
        return fits.stream().mapToDouble(Calibration.Fit::spread).average().orElseThrow();
    }

    public double iterations() {
        return fits.stream().mapToInt(Calibration.Fit::iterations).average().orElseThrow();
    }

    private double mean(ToDoubleFunction<Compared> figure) {
        return estimates.stream().mapToDouble(figure).average().orElseThrow();
    }
}
