package org.discern.insight;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.grading.Answer;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Evidence;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.grading.Mark;
import org.discern.grading.Question;
import org.discern.grading.Sort;
import org.discern.label.Fidelity;
import org.discern.quiz.MarkScheme;
import org.discern.statistics.Absence;
import org.discern.statistics.Figure;

/** What an item lets students choose, and which of it is right as the assignment is marked now. */
public record ItemChoices(Item item, MarkScheme scheme) {

    /** From which F1 on the same words, or the same options, were chosen as in the key. */
    private static final double SAME_CHOICE = 2.0 / 3;

    private static final double FULL = 1 - 1e-9;

    /** @param right whether it earns the full mark for its excerpt, or is part of what does */
    record Option(String excerpt, String name, boolean right) {}

    /** Whether one option is chosen for each excerpt; else words are marked, or options go together. */
    boolean single() {
        return switch (item.question().kind()) {
            case CLASSIFY, SORT, COMPARE, ATTRIBUTE -> true;
            case HIGHLIGHT, EVIDENCE -> false;
        };
    }

    /** The options for each excerpt, in the order shown; none where words are marked. */
    List<Option> options() {
        if (item.question() instanceof Evidence evidence) {
            var key = (Evidence.Key) scheme.exercise(item).key();
            var right = Stream.concat(Stream.of(key.settles()), key.accept().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            return evidence.options().stream()
                    .map(option -> new Option(evidence.excerpt(), option.id(), right.contains(option.id())))
                    .toList();
        }
        return labelled().stream()
                .flatMap(excerpt -> names().stream().map(name -> new Option(excerpt, name, isRight(excerpt, name))))
                .toList();
    }

    /** Whether an answer is right as a whole; marked words and options that go together need an F1 of two thirds. */
    public boolean isRight(Given given) {
        return isRight(given.mark());
    }

    boolean isRight(Mark mark) {
        return mark.credit() >= (single() ? FULL : SAME_CHOICE);
    }

    /**
     * The mean credit of choosing by chance, each option as likely as the others; as in Moodle there is none where options
     * go together or words are marked.
     */
    Figure guess(boolean partialCredit) {
        return names().stream()
                .mapToDouble(name -> scheme.mark(item, choosing(labelled(), name), partialCredit)
                        .credit())
                .average()
                .stream()
                .mapToObj(Figure::of)
                .findFirst()
                .orElse(Figure.absent(Absence.NO_SINGLE_CHOICE));
    }

    /** An answer to one excerpt of a sort earns its share of the whole. */
    private boolean isRight(String excerpt, String name) {
        double credit =
                scheme.mark(item, choosing(List.of(excerpt), name), false).credit();
        return credit * labelled().size() >= FULL;
    }

    private List<String> labelled() {
        var excerpts = item.question().excerpts();
        return item.question().kind() == Kind.SORT ? excerpts : excerpts.subList(0, 1);
    }

    private List<String> names() {
        Question<?, ?> question = item.question();
        return switch (question.kind()) {
            case CLASSIFY -> ((Classify) question).options();
            case SORT -> ((Sort) question).options();
            case COMPARE -> ((Compare) question).options();
            case ATTRIBUTE -> ((Attribute) question).options();
            case HIGHLIGHT, EVIDENCE -> List.of();
        };
    }

    private Answer choosing(List<String> excerpts, String name) {
        return switch (item.question().kind()) {
            case CLASSIFY -> new Classify.Answer(name);
            case SORT ->
                new Sort.Answer(excerpts.stream().collect(Collectors.toMap(excerpt -> excerpt, excerpt -> name)));
            case COMPARE -> new Compare.Answer(Fidelity.valueOf(name));
            case ATTRIBUTE -> new Attribute.Answer(name);
            case HIGHLIGHT, EVIDENCE -> throw new IllegalStateException("Nothing single can be chosen.");
        };
    }
}
