package org.discern.analysis.stance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.label.Content;
import org.discern.label.Form;

/**
 * Judges the content of statements: one logistic regression for each {@link Step}, taken in turn. Immutable; one instance
 * serves all threads.
 */
public final class ContentModel {

    /** The trait that every statement has. */
    public static final String BIAS = "bias";

    private static final int STEPS = Step.values().length;
    private static final int TOLD = 3;
    private static final double TELLING = .2;

    private final Traits traits;
    private final Map<String, double[]> weights = new HashMap<>();

    private ContentModel(Traits traits) {
        this.traits = traits;
    }

    /** The model that ships. */
    public static ContentModel load() {
        return of(Traits.load(), Lexicons.lines("content-model.txt"));
    }

    /**
     * A model.
     *
     * @param lines a trait, a tab, and a weight for each {@link Step}, apart by spaces; "#" begins a comment
     */
    public static ContentModel of(Traits traits, List<String> lines) {
        var model = new ContentModel(traits);
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                String[] numbers = line.substring(tab + 1).split(" ");
                double[] weight = new double[STEPS];
                for (int i = 0; i < STEPS; i++) {
                    weight[i] = Double.parseDouble(numbers[i]);
                }
                model.weights.put(line.substring(0, tab), weight);
            }
        }
        return model;
    }

    /**
     * What the statement is taken for.
     *
     * <p>First whether it asserts anything, then whether there is a judgment in it, then what kind of either: a statement
     * with more of a judgment than of a claim is never called a claim.
     *
     * @param quoted whether all of it is somebody's quoted words
     */
    public Judgment judge(String statement, boolean quoted) {
        List<Trait> found = traits.of(statement, quoted);
        double[] p = probabilities(found);
        double judging = p[Step.JUDGING.ordinal()];
        double asserting = p[Step.ASSERTING.ordinal()];
        double blending = p[Step.BLENDING.ordinal()];
        double foretelling = p[Step.FORETELLING.ordinal()];
        Map<Content, Double> all = new EnumMap<>(Content.class);
        all.put(Content.NOT_AN_ASSERTION, 1 - asserting);
        all.put(Content.OPINION, asserting * judging * (1 - blending));
        all.put(Content.BLENDED, asserting * judging * blending);
        all.put(Content.PREDICTION, asserting * (1 - judging) * foretelling);
        all.put(Content.CLAIM, asserting * (1 - judging) * (1 - foretelling));
        Content content = content(asserting, judging, blending, foretelling);
        return new Judgment(content, all, p[Step.SLANTING.ordinal()], words(found, content));
    }

    private static Content content(double asserting, double judging, double blending, double foretelling) {
        if (asserting < .5) {
            return Content.NOT_AN_ASSERTION;
        }
        if (judging >= .5) {
            return blending >= .5 ? Content.BLENDED : Content.OPINION;
        }
        return foretelling >= .5 ? Content.PREDICTION : Content.CLAIM;
    }

    private double[] probabilities(List<Trait> found) {
        double[] scores = weights.getOrDefault(BIAS, new double[STEPS]).clone();
        double norm = norm(found);
        for (Trait trait : found) {
            double[] weight = weights.get(trait.name());
            if (weight != null) {
                for (int i = 0; i < STEPS; i++) {
                    scores[i] += trait.strength() * weight[i] / norm;
                }
            }
        }
        for (int i = 0; i < STEPS; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
        }
        return scores;
    }

    /** By how much the strengths of traits are divided, so that long statements weigh no more than short ones. */
    public static double norm(List<Trait> found) {
        double squares = 0;
        for (Trait trait : found) {
            squares += trait.strength() * trait.strength();
        }
        return Math.max(1, Math.sqrt(squares));
    }

    private List<String> words(List<Trait> found, Content content) {
        Map<String, Double> telling = new LinkedHashMap<>();
        for (Trait trait : found) {
            double weight = weight(trait, content);
            if (!trait.words().isEmpty() && Character.isLetter(trait.words().charAt(0))) {
                telling.merge(trait.words(), weight, Double::sum);
            }
        }
        return telling.entrySet().stream()
                .filter(entry -> entry.getValue() > TELLING)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(TOLD)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much a trait speaks for a content, along the steps that lead to it. */
    private double weight(Trait trait, Content content) {
        double[] weight = weights.get(trait.name());
        if (weight == null) {
            return 0;
        }
        double sum = 0;
        for (Step step : Step.values()) {
            if (leadsTo(step, content)) {
                sum += step.answer(content, Form.NONE) ? weight[step.ordinal()] : -weight[step.ordinal()];
            }
        }
        return sum * trait.strength();
    }

    private static boolean leadsTo(Step step, Content content) {
        return switch (step) {
            case ASSERTING -> content == Content.NOT_AN_ASSERTION;
            case SLANTING -> false;
            default -> step.asks(content, Form.NONE);
        };
    }
}
