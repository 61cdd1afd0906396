package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.discern.analysis.Statement;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Content;
import org.discern.label.Form;
import org.discern.label.Label;

/** One excerpt, one axis: what is it? */
final class ClassifyWriter implements ItemWriter {

    /** The labels of a statement by one axis, the best first, with what is said about them. */
    private record Reading(Axis axis, String prompt, List<String> labels, String explanation, String skill) {}

    private final List<Axis> axes;

    ClassifyWriter(List<Axis> axes) {
        this.axes = axes;
    }

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        var explanations = new Explanations(article);
        return article.voices().stream().flatMap(statement -> axes.stream()
                .flatMap(axis -> read(axis, statement, explanations).stream())
                .map(reading -> candidate(reading, statement, article)));
    }

    private static Optional<Reading> read(Axis axis, Statement statement, Explanations explanations) {
        return switch (axis) {
            case LABEL -> label(statement, explanations);
            case FORM ->
                Optional.of(new Reading(
                        axis,
                        "Whose wording is this sentence?",
                        List.of(statement.form().name()),
                        explanations.voice(statement),
                        "whose-voice"));
            case CONTENT -> content(statement, explanations);
            case FIDELITY -> Optional.empty();
        };
    }

    private static Optional<Reading> label(Statement statement, Explanations explanations) {
        List<String> labels = statement.labels().stream().map(Label::name).toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(
                        Axis.LABEL,
                        "Take this sentence as a whole. What is it?",
                        labels,
                        explanations.label(statement),
                        statement.form() == Form.NONE ? "claim-or-opinion" : "whose-voice"));
    }

    /** Asked of what somebody says: of the author's own sentences the label says it already. */
    private static Optional<Reading> content(Statement statement, Explanations explanations) {
        return statement.form() == Form.NONE || statement.content() == Content.NOT_AN_ASSERTION || statement.abstains()
                ? Optional.empty()
                : Optional.of(new Reading(
                        Axis.CONTENT,
                        "Leave aside who says it. What kind of statement is passed on here?",
                        List.of(statement.content().name()),
                        explanations.content(statement),
                        "claim-or-opinion"));
    }

    private static Candidate candidate(Reading reading, Statement statement, ArticleReading article) {
        String best = reading.labels().get(0);
        String group = reading.axis() + " " + best;
        var told = reading.axis() == Axis.CONTENT
                ? Candidate.Told.byContent(statement, article)
                : Candidate.Told.byVoice(statement, article);
        return Candidate.of(Kind.CLASSIFY, group, told, ids -> {
            ObjectNode item = Json.item(Kind.CLASSIFY, reading.prompt())
                    .put("axis", reading.axis().name())
                    .put("excerpt", ids.get(0));
            ObjectNode key = item.putObject("key").put("label", best);
            if (reading.labels().size() > 1) {
                Json.strings(
                        key,
                        "accept",
                        reading.labels().subList(1, reading.labels().size()));
            }
            return Json.explained(item, reading.explanation(), reading.skill());
        });
    }
}
