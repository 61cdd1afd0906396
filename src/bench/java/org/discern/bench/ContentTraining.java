package org.discern.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.discern.analysis.stance.ContentModel;
import org.discern.analysis.stance.Step;
import org.discern.analysis.stance.Trait;
import org.discern.analysis.stance.Traits;

/**
 * Trains the content model on labelled statements: L2-regularised logistic regression by liblinear (Fan et al., 2008), in
 * a fixed order and without chance, so that the same corpus gives the same model.
 */
final class ContentTraining {

    private static final double COST = 8;
    private static final double TOLERANCE = 1e-4;
    private static final int RAREST = 2;
    private static final double SMALLEST = .02;

    private final Traits traits;

    ContentTraining(Traits traits) {
        this.traits = traits;
    }

    /** The lines of the model. */
    List<String> train(List<Corpus.Row> rows) {
        List<List<Trait>> found = rows.stream()
                .map(row -> traits.of(row.text(), row.form()))
                .toList();
        Map<String, Integer> index = index(found);
        Feature[][] vectors = found.stream().map(traits -> vector(traits, index)).toArray(Feature[][]::new);
        List<double[]> weights = new ArrayList<>();
        for (Step step : Step.values()) {
            weights.add(weights(step, rows, vectors, index.size() + 1));
        }
        return lines(index, weights);
    }

    private static Map<String, Integer> index(List<List<Trait>> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(traits -> traits.forEach(trait -> counts.merge(trait.name(), 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        int next = 1;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            entry.setValue(next++);
        }
        return counts;
    }

    private static Feature[] vector(List<Trait> traits, Map<String, Integer> index) {
        double norm = ContentModel.norm(traits);
        List<Feature> vector = new ArrayList<>();
        traits.stream()
                .filter(trait -> index.containsKey(trait.name()))
                .sorted(Comparator.comparing(trait -> index.get(trait.name())))
                .forEach(trait -> vector.add(new FeatureNode(index.get(trait.name()), trait.strength() / norm)));
        vector.add(new FeatureNode(index.size() + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    private static double[] weights(Step step, List<Corpus.Row> rows, Feature[][] vectors, int size) {
        List<Feature[]> asked = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            Corpus.Row row = rows.get(i);
            if (step.asks(row.content(), row.form())) {
                asked.add(vectors[i]);
                answers.add(step.answer(row.content(), row.form()) ? 1.0 : -1.0);
            }
        }
        var problem = new Problem();
        problem.l = asked.size();
        problem.n = size;
        problem.x = asked.toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(Double::doubleValue).toArray();
        return weights(problem, answers);
    }

    private static double[] weights(Problem problem, List<Double> answers) {
        Linear.disableDebugOutput();
        var parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(new double[] {prior(answers, 1), prior(answers, -1)}, new int[] {1, -1});
        Model model = Linear.train(problem, parameter);
        double[] weights = model.getFeatureWeights();
        if (model.getLabels()[0] != 1) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = -weights[i];
            }
        }
        return weights;
    }

    /** Half of the way, as factors go, from the shares of the corpus to even ones. */
    private static double prior(List<Double> answers, double answer) {
        double share = answers.stream().filter(given -> given == answer).count() / (double) answers.size();
        return Math.sqrt(.5 / share);
    }

    private static List<String> lines(Map<String, Integer> index, List<double[]> weights) {
        List<String> lines = new ArrayList<>();
        lines.add(ContentModel.BIAS + "\t" + numbers(weights, index.size()));
        index.forEach((trait, at) -> {
            if (weights.stream().anyMatch(weight -> Math.abs(weight[at - 1]) >= SMALLEST)) {
                lines.add(trait + "\t" + numbers(weights, at - 1));
            }
        });
        return lines;
    }

    private static String numbers(List<double[]> weights, int at) {
        return String.join(
                " ",
                weights.stream()
                        .map(weight -> String.format(Locale.ROOT, "%.3f", weight[at]))
                        .toList());
    }
}
