package org.discern.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.discern.analysis.stance.ContentModel;
import org.discern.analysis.stance.Features;
import org.discern.label.Content;

/**
 * Trains the content model on labelled statements: L2-regularised logistic regression by liblinear (Fan et al., 2008), in
 * a fixed order and without chance, so that the same corpus gives the same model.
 */
final class ContentTraining {

    private static final double COST = 4;
    private static final double TOLERANCE = 1e-4;
    private static final int RAREST = 2;
    private static final double SMALLEST = .02;

    private final Features features;

    ContentTraining(Features features) {
        this.features = features;
    }

    /** The lines of the model. */
    List<String> train(List<Corpus.Row> rows) {
        List<Set<String>> found =
                rows.stream().map(row -> features.of(row.text())).toList();
        Map<String, Integer> index = index(found);
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = index.size() + 1;
        problem.bias = 1;
        problem.x = found.stream().map(set -> vector(set, index)).toArray(Feature[][]::new);
        List<double[]> weights = new ArrayList<>();
        for (Content content : ContentModel.CONTENTS) {
            problem.y = rows.stream().mapToDouble(row -> row.content() == content ? 1 : -1).toArray();
            weights.add(weights(problem));
        }
        return lines(index, weights);
    }

    private static Map<String, Integer> index(List<Set<String>> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(set -> set.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        int next = 1;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            entry.setValue(next++);
        }
        return counts;
    }

    private static Feature[] vector(Set<String> set, Map<String, Integer> index) {
        double norm = 1 / Math.sqrt(Math.max(1, set.size()));
        List<Feature> vector = new ArrayList<>();
        set.stream()
                .filter(index::containsKey)
                .sorted(Comparator.comparing(index::get))
                .forEach(feature -> vector.add(new FeatureNode(index.get(feature), norm)));
        vector.add(new FeatureNode(index.size() + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    private double[] weights(Problem problem) {
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(weight -> sign * weight).toArray();
    }

    private static List<String> lines(Map<String, Integer> index, List<double[]> weights) {
        List<String> lines = new ArrayList<>();
        lines.add("bias\t" + numbers(weights, index.size()));
        index.forEach((feature, at) -> {
            if (weights.stream().anyMatch(weight -> Math.abs(weight[at - 1]) >= SMALLEST)) {
                lines.add(feature + "\t" + numbers(weights, at - 1));
            }
        });
        return lines;
    }

    private static String numbers(List<double[]> weights, int at) {
        return String.join(
                " ", weights.stream().map(weight -> String.format(Locale.ROOT, "%.3f", weight[at])).toList());
    }
}
