package org.discern.practice.learning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.discern.grading.Attribute;
import org.discern.grading.Call;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Evidence;
import org.discern.grading.Exercise;
import org.discern.grading.Highlight;
import org.discern.grading.Mark;
import org.discern.grading.Sort;
import org.discern.label.Axis;

/**
 * What is practised: each is a type of error that {@code labels.md} lets a student make. A student is not told which
 * skill an item is for before the answer, since it follows from the key.
 */
public enum Skill {
    /** Could evidence settle it? */
    CLAIM_OR_OPINION,
    /** Does the author speak, or somebody else? */
    WHOSE_VOICE,
    /** Somebody else's own words, or a retelling of them? */
    QUOTE_OR_PARAPHRASE,
    /** Does a headline say what its article says? */
    HEADLINE_OR_BODY,
    /** Who is given as the source? */
    WHO_SAYS_IT,
    /** Which words take sides? */
    LOADED_WORDS,
    /** What would settle it? */
    EVIDENCE;

    private static final String QUOTE = "QUOTE";
    private static final String NO_OTHER_VOICE = "NONE";

    /**
     * What an item exercises.
     *
     * @param exercise the item with the key that is shown first
     * @param isHeadline whether the excerpt of an id is of a headline
     */
    public static Skill of(Exercise<?, ?> exercise, Predicate<String> isHeadline) {
        var question = exercise.question();
        if (question instanceof Classify classify && exercise.key() instanceof Classify.Key key) {
            return keyed(classify.axis(), key.label());
        } else if (question instanceof Sort sort && exercise.key() instanceof Sort.Key key) {
            return mostOf(sort, key);
        } else if (question instanceof Compare compare) {
            return isHeadline.test(compare.excerpt()) || isHeadline.test(compare.against())
                    ? HEADLINE_OR_BODY
                    : QUOTE_OR_PARAPHRASE;
        } else if (question instanceof Highlight highlight) {
            return marked(highlight.target());
        } else if (question instanceof Attribute) {
            return WHO_SAYS_IT;
        } else if (question instanceof Evidence) {
            return EVIDENCE;
        }
        throw new IllegalArgumentException("No skill is known for the kind " + question.kind() + ".");
    }

    /**
     * Where an answer's mistakes point: by the pair of labels that were confused, or to the item's own skill where it
     * has no labels.
     *
     * @param own what the item exercises
     */
    public static Set<Skill> missed(Skill own, Mark mark) {
        var missed = EnumSet.noneOf(Skill.class);
        for (Call call : mark.calls()) {
            if (!call.keyed().equals(call.given())) {
                missed.add(confused(own, call));
            }
        }
        if (missed.isEmpty() && mark.credit() < 1) {
            missed.add(own);
        }
        return missed;
    }

    private static Skill confused(Skill own, Call call) {
        var keyed = call.axis() == Axis.FIDELITY ? own : keyed(call.axis(), call.keyed());
        var given = call.axis() == Axis.FIDELITY ? own : keyed(call.axis(), call.given());
        // Who takes somebody's words for the author's has missed the voice, whatever else.
        return keyed == WHOSE_VOICE || given == WHOSE_VOICE ? WHOSE_VOICE : keyed;
    }

    private static Skill keyed(Axis axis, String label) {
        return switch (axis) {
            case LABEL -> label.equals(QUOTE) ? WHOSE_VOICE : CLAIM_OR_OPINION;
            case FORM -> label.equals(NO_OTHER_VOICE) ? WHOSE_VOICE : QUOTE_OR_PARAPHRASE;
            case CONTENT -> CLAIM_OR_OPINION;
            case FIDELITY -> QUOTE_OR_PARAPHRASE;
        };
    }

    private static Skill mostOf(Sort sort, Sort.Key key) {
        Map<Skill, Long> counts = key.labels().values().stream()
                .map(label -> keyed(sort.axis(), label))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Skill, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Skill marked(Highlight.Target target) {
        return switch (target) {
            case QUOTED_WORDS -> QUOTE_OR_PARAPHRASE;
            case LOADED_WORDS -> LOADED_WORDS;
            case CLAIM_IN_QUOTE -> CLAIM_OR_OPINION;
            case SOURCE, CUE -> WHO_SAYS_IT;
        };
    }
}
