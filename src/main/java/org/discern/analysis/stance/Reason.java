package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.discern.label.Content;
import org.discern.label.Form;

/**
 * The words that speak most for a content: each word has the weights of all traits that it shows.
 *
 * @param judging the step that decided whether there is a judgment
 */
record Reason(Map<String, double[]> weights, Step judging) {

    private static final int MOST = 3;
    private static final double TELLING = .4;

    /** Words that tell nothing to a reader, whatever they tell the model. */
    private static final Set<String> MUTE = Set.of(
            ("a an the of to in on at for by with from and or as that this these those it its is are was were be been being has"
                            + " have had he she his her him they their them who which what when where than then into over up"
                            + " out off about after before under while during between through there do does did if s said says"
                            + " say told added according asked wrote believes thinks i you we my your our us me you're we're")
                    .split(" "));

    /** The words, the heaviest first, as they stand in the statement. */
    List<String> words(List<Trait> found, Content content) {
        Map<String, Double> telling = new LinkedHashMap<>();
        for (Trait trait : found) {
            if (speaks(trait)) {
                telling.merge(trait.words(), trait.strength() * weight(trait, content), Double::sum);
            }
        }
        List<Map.Entry<String, Double>> heaviest = new ArrayList<>(telling.entrySet());
        heaviest.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return heaviest.stream()
                .limit(MOST)
                .filter(entry -> entry.getValue() > TELLING)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean speaks(Trait trait) {
        String words = trait.words().toLowerCase(Locale.ROOT);
        return weights.containsKey(trait.name())
                && !words.isEmpty()
                && !trait.name().contains("b=")
                && !MUTE.contains(words)
                && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private double weight(Trait trait, Content content) {
        double[] weight = weights.getOrDefault(trait.name(), new double[Step.values().length]);
        double sum = 0;
        for (Step step : Step.values()) {
            if (leadsTo(step, content)) {
                sum += step.answer(content, Form.NONE) ? weight[step.ordinal()] : -weight[step.ordinal()];
            }
        }
        return sum;
    }

    private boolean leadsTo(Step step, Content content) {
        return switch (step) {
            case ASSERTING -> content == Content.NOT_AN_ASSERTION;
            case JUDGING, SLANTING -> step == judging && content != Content.NOT_AN_ASSERTION;
            default -> step.asks(content, Form.NONE);
        };
    }
}
