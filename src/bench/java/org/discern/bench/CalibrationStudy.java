package org.discern.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.discern.calibration.rasch.Calibration;
import org.discern.calibration.rasch.PartialCreditModel;
import org.discern.calibration.rasch.Recovery;
import org.discern.calibration.rasch.Simulation;

/**
 * How well known difficulties are found again from simulated answers, and how long that takes. The same figures at each run,
 * but for the times.
 */
public final class CalibrationStudy {

    private static final int[] TWO = {1};
    private static final int[] MIXED = {1, 2, 3};
    private static final String ROW = "| %s | %d | %.3f | %.3f | %.3f | %.1f | %.2f (%.1f) | %.3f | %.3f | %.0f |%n";

    private CalibrationStudy() {}

    /** Prints the tables of {@code src/docs/calibration.md}. */
    public static void main(String[] arguments) {
        System.out.println("| students, items, items a student, categories | worlds | error | standard error | slope | "
                + "coverage % | spread (true) | infit | outfit | iterations |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        recover("1,000, 20, 20, 2", Simulation.complete(1000, 20), 50);
        recover("300, 20, 20, 2", Simulation.complete(300, 20), 100);
        recover("100, 10, 10, 2", Simulation.complete(100, 10), 200);
        recover("30, 10, 10, 2", Simulation.complete(30, 10), 400);
        recover("1,000, 20, 20, 2 to 4", new Simulation(1000, 1, 20, MIXED, 20), 50);
        recover("1,000, 20, 20, 2 to 4", new Simulation(1000, 1.5, 20, MIXED, 20), 50);
        recover("3,000, 200, 15, 2", new Simulation(3000, 1, 200, TWO, 15), 10);
        recover("3,000, 200, 15, 2 to 4", new Simulation(3000, 1.5, 200, MIXED, 15), 10);
        recover("900, 200, 10, 2 to 4", new Simulation(900, 1, 200, MIXED, 10), 20);
        wrongKey();
        time(10_000);
        time(100_000);
        time(1_000_000);
    }

    private static void recover(String name, Simulation simulation, int worlds) {
        var recovery = Recovery.of(simulation, worlds);
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                worlds,
                recovery.rootMeanSquare(),
                recovery.meanStandardError(),
                recovery.slope(),
                100 * recovery.coverage(),
                recovery.spread(),
                simulation.spread(),
                recovery.infit(),
                recovery.outfit(),
                recovery.iterations());
    }

    /** One item of twenty has its key the wrong way round: is it the one that fits worst? */
    private static void wrongKey() {
        System.out.printf("%n| students | worlds | wrong key is worst | its infit | its outfit |%n|---|---|---|---|---|%n");
        for (int persons : new int[] {50, 100, 300, 1000}) {
            int worst = 0;
            double infit = 0;
            double outfit = 0;
            for (int seed = 1; seed <= 100; seed++) {
                var world = Simulation.complete(persons, 20).run(seed, 3);
                var items = PartialCreditModel.fit(world.scores(), 30).items();
                var first = items.stream()
                        .max(Comparator.comparingDouble(item -> Math.max(item.infit(), item.outfit())))
                        .orElseThrow();
                worst += first.number() == 3 ? 1 : 0;
                infit += turned(items).infit() / 100;
                outfit += turned(items).outfit() / 100;
            }
            System.out.printf(Locale.ROOT, "| %d | 100 | %d %% | %.2f | %.2f |%n", persons, worst, infit, outfit);
        }
    }

    private static Calibration.Estimate turned(List<Calibration.Estimate> items) {
        return items.stream().filter(item -> item.number() == 3).findFirst().orElseThrow();
    }

    private static void time(int persons) {
        var world = new Simulation(persons, 1, 1000, MIXED, 10).run(1);
        System.gc();
        long begin = System.nanoTime();
        var fit = PartialCreditModel.fit(world.scores(), 30).fit();
        System.out.printf(
                Locale.ROOT,
                "%n%,d answers of %,d students to 1,000 items: %.1f s, %d iterations, converged: %b%n",
                world.scores().answers(),
                persons,
                (System.nanoTime() - begin) / 1e9,
                fit.iterations(),
                fit.converged());
    }
}
