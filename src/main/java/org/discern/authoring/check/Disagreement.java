package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.analysis.Analysis;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.analysis.Statement;
import org.discern.authoring.check.Advice.Topic;
import org.discern.label.Axis;
import org.discern.label.Label;
import org.discern.label.Span;

/** Whether the analysis, where it is sure, would label an excerpt otherwise than the key. */
final class Disagreement implements Rule {

    private static final double SURE = .6;
    /** Of the longer of excerpt and statement, how much the two must share to be the same words. */
    private static final double SAME = .8;

    private final Analyzer analyzer;

    Disagreement(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A label that a key gives to an excerpt, with the others that it accepts. */
    private record Verdict(String pointer, Axis axis, String excerpt, String label, Set<String> accepted) {}

    @Override
    public Stream<Advice> look(Sketch sketch) {
        if (!sketch.isEnglish()) {
            return Stream.empty();
        }
        Map<String, Analysis> read = new HashMap<>();
        return sketch.tasks().stream()
                .filter(Sketch.Task::isGraded)
                .flatMap(Disagreement::verdicts)
                .flatMap(verdict -> look(verdict, sketch, read));
    }

    private Stream<Advice> look(Verdict verdict, Sketch sketch, Map<String, Analysis> read) {
        return sketch.excerpt(verdict.excerpt()).stream()
                .flatMap(excerpt -> sketch.articleOf(excerpt).stream()
                        .filter(article -> article.path("body").isTextual())
                        .map(article -> read.computeIfAbsent(article.path("id").asText(), id -> analyze(article)))
                        .flatMap(analysis -> sure(verdict.axis(), excerpt, analysis)))
                .filter(statement -> disjoint(verdict, labels(statement, verdict.axis())))
                .map(statement -> Advice.should(
                        Topic.ANALYSIS_DISAGREES,
                        verdict.pointer(),
                        "The key says " + verdict.label() + ", the analysis would say "
                                + String.join(" or ", labels(statement, verdict.axis())) + ": " + statement.reason()
                                + " Keep the key if you know better."));
    }

    private static Stream<Statement> sure(Axis axis, JsonNode excerpt, Analysis analysis) {
        return analysis.statements().stream()
                .filter(statement -> isOf(excerpt, statement) && confidence(axis, statement, analysis) >= SURE);
    }

    /** For a label or a form it is enough to know whose voice it is. */
    private static double confidence(Axis axis, Statement statement, Analysis analysis) {
        return statement.speech() == null || axis == Axis.CONTENT
                ? statement.confidence()
                : analysis.speeches().get(statement.speech()).confidence();
    }

    private Analysis analyze(JsonNode article) {
        var text = new NewsText(
                article.path("headline").textValue(), article.path("body").asText());
        return analyzer.analyze(text);
    }

    private static boolean isOf(JsonNode excerpt, Statement statement) {
        int start = excerpt.path("start").asInt(-1);
        int end = excerpt.path("end").asInt(-1);
        if (start < 0
                || end <= start
                || !excerpt.path("part").asText("BODY").equals(statement.part().name())) {
            return false;
        }
        var span = new Span(start, end);
        return span.overlap(statement.span())
                >= SAME * Math.max(span.length(), statement.span().length());
    }

    private static boolean disjoint(Verdict verdict, Set<String> labels) {
        return !labels.isEmpty()
                && !labels.contains(verdict.label())
                && labels.stream().noneMatch(verdict.accepted()::contains);
    }

    private static Set<String> labels(Statement statement, Axis axis) {
        return switch (axis) {
            case LABEL -> statement.labels().stream().map(Label::name).collect(Collectors.toSet());
            case FORM -> Set.of(statement.form().name());
            case CONTENT -> Set.of(statement.content().name());
            case FIDELITY -> Set.of();
        };
    }

    private static Stream<Verdict> verdicts(Sketch.Task task) {
        JsonNode key = task.json().path("key");
        return task.axis().stream().flatMap(axis -> {
            List<Verdict> verdicts = new ArrayList<>();
            if (key.path("label").isTextual()) {
                String excerpt = task.json().path("excerpt").asText();
                verdicts.add(new Verdict(
                        task.pointer() + "/key/label",
                        axis,
                        excerpt,
                        key.path("label").asText(),
                        texts(key.path("accept"))));
            }
            key.path("labels")
                    .properties()
                    .forEach(label -> verdicts.add(new Verdict(
                            task.pointer() + "/key/labels/" + label.getKey(),
                            axis,
                            label.getKey(),
                            label.getValue().asText(),
                            texts(key.path("accept").path(label.getKey())))));
            return verdicts.stream();
        });
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new java.util.HashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
