package org.discern.calibration.rasch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Answers of made-up persons to items whose difficulty is known: normal abilities, normal difficulties with a mean of 0, and
 * thresholds some way apart around each.
 *
 * @param persons how many
 * @param spread the standard deviation of their abilities
 * @param items how many
 * @param highest the highest category of item i is {@code highest[i % highest.length]}
 * @param taken how many items each person takes: neighbours in a circle, from a random one on
 */
public record Simulation(int persons, double spread, int items, int[] highest, int taken) {

    /** What came of it. */
    public record World(double[] difficulties, Scores scores) {}

    /** Dichotomous items, all of which everybody takes. */
    public static Simulation complete(int persons, int items) {
        return new Simulation(persons, 1, items, new int[] {1}, items);
    }

    /** The same persons and items at each call with the same seed. */
    public World run(long seed) {
        return run(seed, -1);
    }

    /** @param turned the item whose key is the wrong way round; −1 for none */
    public World run(long seed, int turned) {
        var random = new Random(seed);
        double[] difficulties = centred(random);
        double[][] thresholds = new double[items][];
        for (int item = 0; item < items; item++) {
            thresholds[item] = thresholds(difficulties[item], highest[item % highest.length]);
        }
        var scores = new Scores();
        for (int person = 0; person < persons; person++) {
            double ability = spread * random.nextGaussian();
            int first = taken == items ? 0 : random.nextInt(items);
            int[] own = IntStream.range(0, taken)
                    .map(i -> (first + i) % items)
                    .sorted()
                    .toArray();
            byte[] categories = new byte[taken];
            for (int i = 0; i < taken; i++) {
                int category = category(random, ability, thresholds[own[i]]);
                categories[i] = (byte) (own[i] == turned ? thresholds[own[i]].length - category : category);
            }
            scores.add(own, categories);
        }
        return new World(difficulties, scores);
    }

    private double[] centred(Random random) {
        double[] drawn = IntStream.range(0, items)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        return Arrays.stream(drawn).map(difficulty -> difficulty - mean).toArray();
    }

    private static double[] thresholds(double difficulty, int highest) {
        double[] thresholds = new double[highest];
        for (int i = 0; i < highest; i++) {
            thresholds[i] = difficulty + .8 * (i - (highest - 1) / 2.0);
        }
        return thresholds;
    }

    /** By the model as it is written in the books: the odds of a step are exp(ability − threshold). */
    private static int category(Random random, double ability, double[] thresholds) {
        List<Double> weights = new ArrayList<>(List.of(1.0));
        for (double threshold : thresholds) {
            weights.add(weights.get(weights.size() - 1) * Math.exp(ability - threshold));
        }
        double dice = random.nextDouble()
                * weights.stream().mapToDouble(Double::doubleValue).sum();
        int category = 0;
        while (category < thresholds.length && dice >= weights.get(category)) {
            dice -= weights.get(category);
            category++;
        }
        return category;
    }
}
