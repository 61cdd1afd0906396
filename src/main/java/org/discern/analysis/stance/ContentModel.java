package org.discern.analysis.stance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.label.Content;
import org.discern.label.Form;

/**
 * Judges the content of statements: one logistic regression for each {@link Step}. Immutable; one instance serves all
 * threads.
 */
public final class ContentModel {

    /** The trait that every statement has. */
    public static final String BIAS = "bias";

    private static final int STEPS = Step.values().length;
    private static final double EVEN = .5;

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
     * @param lines a trait, a tab, and a weight for each {@link Step}, apart by spaces
     */
    public static ContentModel of(Traits traits, List<String> lines) {
        var model = new ContentModel(traits);
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            String[] numbers = line.substring(tab + 1).split(" ");
            double[] weight = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                weight[i] = Double.parseDouble(numbers[i]);
            }
            model.weights.put(line.substring(0, tab), weight);
        }
        return model;
    }

    /** What a statement is taken for of which it is not known who speaks, except whether all of it is a quotation. */
    public Judgment judge(String statement, boolean quoted) {
        return judge(statement, quoted ? Form.DIRECT : Form.NONE, Step.JUDGING);
    }

    /**
     * What a statement is taken for.
     *
     * <p>First whether it asserts anything, then whether there is a judgment in it, then what kind of either: a statement
     * with more of a judgment than of a claim is never called a claim. In a statement of the author's own, what others
     * are reported to think is no judgment.
     *
     * @param form whose voice it is
     */
    public Judgment judge(String statement, Form form) {
        return judge(statement, form, form == Form.NONE ? Step.SLANTING : Step.JUDGING);
    }

    private Judgment judge(String statement, Form form, Step judging) {
        List<Trait> found = traits.of(statement, form);
        double[] p = probabilities(found);
        double asserts = p[Step.ASSERTING.ordinal()];
        double judges = p[judging.ordinal()];
        double blends = p[Step.BLENDING.ordinal()];
        double foretells = p[Step.FORETELLING.ordinal()];
        Map<Content, Double> all = new EnumMap<>(Content.class);
        all.put(Content.NOT_AN_ASSERTION, 1 - asserts);
        all.put(Content.OPINION, asserts * judges * (1 - blends));
        all.put(Content.BLENDED, asserts * judges * blends);
        all.put(Content.PREDICTION, asserts * (1 - judges) * foretells);
        all.put(Content.CLAIM, asserts * (1 - judges) * (1 - foretells));
        Content content = asserts < EVEN ? Content.NOT_AN_ASSERTION : content(judges, blends, foretells);
        List<String> words = new Reason(weights, judging).words(found, content);
        return new Judgment(content, all, p[Step.SLANTING.ordinal()], words);
    }

    private static Content content(double judges, double blends, double foretells) {
        if (judges >= EVEN) {
            return blends >= EVEN ? Content.BLENDED : Content.OPINION;
        }
        return foretells >= EVEN ? Content.PREDICTION : Content.CLAIM;
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

    /** By how much the strengths of traits are divided, so that long statements weigh no more than short ones; 1 or more. */
    public static double norm(List<Trait> found) {
        double squares = 0;
        for (Trait trait : found) {
            squares += trait.strength() * trait.strength();
        }
        return Math.max(1, Math.sqrt(squares));
    }
}
