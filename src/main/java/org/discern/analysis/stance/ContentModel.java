package org.discern.analysis.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.discern.label.Content;

/**
 * A linear model of what a statement's content is: one logistic regression for each content against the others, their
 * probabilities made to add up to 1. Immutable; one instance serves all threads.
 */
public final class ContentModel {

    /** The order of the weights in a line of the model. */
    public static final List<Content> CONTENTS = List.of(Content.values());

    private static final String BIAS = "bias";
    private static final String FOLDER = "/org/discern/analysis/";
    private static final int TOLD = 3;
    private static final double TELLING = .15;

    private final Features features;
    private final Map<String, double[]> weights = new HashMap<>();
    private final double[] bias;

    /** The model that ships. */
    public static ContentModel load() {
        Features features = new Features(lines("loaded.txt"), lines("evaluative.txt"));
        return new ContentModel(features, lines("content-model.txt"));
    }

    private static List<String> lines(String name) {
        try (var in = ContentModel.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param lines a feature, a tab, and a weight for each of {@link #CONTENTS}, separated by spaces */
    public ContentModel(Features features, List<String> lines) {
        this.features = features;
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            String[] numbers = line.substring(tab + 1).split(" ");
            double[] weight = new double[CONTENTS.size()];
            for (int i = 0; i < weight.length; i++) {
                weight[i] = Double.parseDouble(numbers[i]);
            }
            weights.put(line.substring(0, tab), weight);
        }
        bias = weights.getOrDefault(BIAS, new double[CONTENTS.size()]);
    }

    /**
     * What the statement is taken for.
     *
     * <p>Claim and opinion are weighed first, with all that is blended on the side of opinion, and only then what kind of
     * either it is: a statement with more of a judgment than of a claim is never called a claim.
     */
    public Judgment judge(String statement) {
        Set<String> found = features.of(statement);
        double[] p = probabilities(found);
        double judging = p[Content.OPINION.ordinal()] + p[Content.BLENDED.ordinal()];
        double stating = p[Content.CLAIM.ordinal()] + p[Content.PREDICTION.ordinal()];
        double none = p[Content.NOT_AN_ASSERTION.ordinal()];
        Content content;
        if (none > Math.max(judging, stating)) {
            content = Content.NOT_AN_ASSERTION;
        } else if (judging > stating) {
            content = larger(p, Content.OPINION, Content.BLENDED);
        } else {
            content = larger(p, Content.CLAIM, Content.PREDICTION);
        }
        double confidence = content == Content.NOT_AN_ASSERTION ? none : Math.max(judging, stating);
        return new Judgment(content, confidence, reason(content, found));
    }

    private static Content larger(double[] p, Content one, Content other) {
        return p[one.ordinal()] >= p[other.ordinal()] ? one : other;
    }

    private double[] probabilities(Set<String> found) {
        double[] scores = bias.clone();
        double norm = 1 / Math.sqrt(Math.max(1, found.size()));
        for (String feature : found) {
            double[] weight = weights.get(feature);
            if (weight != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += norm * weight[i];
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private String reason(Content content, Set<String> found) {
        List<String> words = new ArrayList<>(found.stream()
                .filter(feature -> feature.startsWith("w=") && Character.isLetter(feature.charAt(2)))
                .filter(feature -> weight(feature, content) > TELLING)
                .toList());
        words.sort(Comparator.comparingDouble((String feature) -> weight(feature, content))
                .reversed());
        String told = String.join(
                ", ",
                words.stream()
                        .limit(TOLD)
                        .map(word -> "“" + word.substring(2) + "”")
                        .toList());
        String because = told.isEmpty() ? "" : ", going by " + told;
        return switch (content) {
            case CLAIM -> "Evidence could settle it" + because + ".";
            case OPINION -> "It rests on values" + because + ".";
            case BLENDED -> "It states something checkable in judging words" + because + ".";
            case PREDICTION -> "It can be checked only later" + because + ".";
            case NOT_AN_ASSERTION -> "It asserts nothing" + because + ".";
        };
    }

    private double weight(String feature, Content content) {
        double[] weight = weights.get(feature);
        return weight == null ? 0 : weight[content.ordinal()];
    }
}
