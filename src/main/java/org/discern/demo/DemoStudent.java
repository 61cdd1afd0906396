package org.discern.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.discern.grading.Answer;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Difficulty;
import org.discern.grading.Evidence;
import org.discern.grading.Highlight;
import org.discern.grading.Item;
import org.discern.grading.Solution;
import org.discern.grading.Sort;
import org.discern.label.Fidelity;
import org.discern.label.Label;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * An invented student: right as often as the Rasch model says, and a little more so from week to week.
 *
 * @param ability in logits; 0 is right half the time on an item of middling difficulty
 * @param trustsOpinions whether they take many opinions for claims, the mistake that the demo class is there to show
 */
record DemoStudent(String pseudonym, double ability, boolean trustsOpinions, RandomGenerator chance) {

    private static final double LEARNED_IN_A_WEEK = .3;
    private static final double HABIT = .35;
    private static final double DOUBT = .15;

    /** What they answer to an item in a week counted from 0; null when they leave it out. */
    @Nullable Answer answer(Item item, Solution solution, int week) {
        double right = right(solution, week);
        return chance.nextInt(40) == 0
                ? null
                : switch (item.question().kind()) {
                    case CLASSIFY -> classify((Classify) item.question(), (Classify.Key) solution.key(), right);
                    case SORT -> sort((Sort) item.question(), (Sort.Key) solution.key(), right);
                    case HIGHLIGHT -> highlight((Highlight.Key) solution.key(), right);
                    case ATTRIBUTE -> attribute((Attribute) item.question(), (Attribute.Key) solution.key(), right);
                    case COMPARE -> compare((Compare) item.question(), (Compare.Key) solution.key(), right);
                    case EVIDENCE -> evidence((Evidence) item.question(), (Evidence.Key) solution.key(), right);
                };
    }

    /** How sure they say they are, 0 to 1: surer than they should be, as people are. */
    double confidence(Solution solution, int week) {
        double sure = DOUBT + right(solution, week) + chance.nextGaussian() * DOUBT;
        return Math.round(20 * Math.max(.25, Math.min(1, sure))) / 20.0;
    }

    private double right(Solution solution, int week) {
        double difficulty =
                solution.difficulty() == null ? 0 : solution.difficulty().ordinal() - Difficulty.MEDIUM.ordinal();
        return 1 / (1 + Math.exp(difficulty - ability - week * LEARNED_IN_A_WEEK));
    }

    private Answer classify(Classify question, Classify.Key key, double right) {
        return new Classify.Answer(choice(key.label(), question.options(), right));
    }

    private Answer sort(Sort question, Sort.Key key, double right) {
        Map<String, String> labels = new LinkedHashMap<>();
        key.labels().forEach((excerpt, label) -> labels.put(excerpt, choice(label, question.options(), right)));
        return new Sort.Answer(labels);
    }

    private Answer highlight(Highlight.Key key, double right) {
        return new Highlight.Answer(
                chance.nextDouble() < right
                        ? key.spans()
                        : key.spans().stream()
                                .limit(1)
                                .map(DemoStudent::beginning)
                                .toList());
    }

    private static Span beginning(Span span) {
        return new Span(span.start(), span.start() + Math.max(1, (span.end() - span.start()) / 2));
    }

    private Answer attribute(Attribute question, Attribute.Key key, double right) {
        return new Attribute.Answer(choice(key.source(), question.options(), right));
    }

    private Answer compare(Compare question, Compare.Key key, double right) {
        return new Compare.Answer(Fidelity.valueOf(choice(key.fidelity().name(), question.options(), right)));
    }

    private Answer evidence(Evidence question, Evidence.Key key, double right) {
        var options = question.options();
        return new Evidence.Answer(
                chance.nextDouble() < right
                        ? key.settles()
                        : List.of(options.get(chance.nextInt(options.size())).id()));
    }

    private String choice(String keyed, List<String> options, double right) {
        boolean tempted = trustsOpinions && keyed.equals(Label.OPINION.name());
        if (chance.nextDouble() < (tempted ? right - HABIT : right)) {
            return keyed;
        }
        if (tempted && options.contains(Label.CLAIM.name())) {
            return Label.CLAIM.name();
        }
        var others = options.stream().filter(option -> !option.equals(keyed)).toList();
        return others.get(chance.nextInt(others.size()));
    }
}
