package org.discern.insight;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.grading.Call;
import org.discern.label.Axis;
import org.discern.label.Label;
import org.discern.statistics.LabelCalls;
import org.discern.statistics.Minimums;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Skill and habit in telling claims, with opinions as what could be mistaken for them. */
@Schema(
        name = "Skill",
        description = "Skill told apart from habit, over the labels CLAIM, QUOTE and OPINION in answers that count: "
                + "sensitivity is how well claims are told from opinions, bias how readily anything is called a claim.")
public record Skill(
        @Schema(description = "How many claims were labelled.", minimum = "0")
        int claims,

        @Schema(description = "How many of them were called claims.", minimum = "0")
        int hits,

        @Schema(description = "How many opinions were labelled.", minimum = "0")
        int opinions,

        @Schema(description = "How many of them were called claims.", minimum = "0")
        int falseAlarms,

        @Schema(
                description = "d′ = z(H) − z(F), with H = (hits + .5) / (claims + 1) and F = (falseAlarms + .5) / "
                        + "(opinions + 1). 0 is chance. From 10 claims and 10 opinions on.")
        FigureView sensitivity,

        @Schema(
                description = "c = −½ (z(H) + z(F)). Below 0 too much is called a claim, above 0 too little. From 10 "
                        + "claims and 10 opinions on.")
        FigureView bias,

        @Schema(description = "The mean, over the labels in keys, of how many were found, 0 to 1. From 10 labels on.")
        FigureView balancedAccuracy,

        @Schema(description = "The labels that occur in keys or answers.")
        List<LabelUse> labels) {

    /** How one label was used. */
    @Schema(name = "LabelUse")
    public record LabelUse(
            Label label,

            @Schema(description = "How often it was in the key.", minimum = "0")
            int keyed,

            @Schema(description = "How often it was given.", minimum = "0")
            int used,

            @Schema(description = "How many more times it was given than it was right to; below 0, how many fewer.")
            int overCalled) {

        private static LabelUse of(LabelCalls.Use use) {
            return new LabelUse(Label.valueOf(use.label()), use.keyed(), use.used(), use.overCalled());
        }
    }

    public static Skill of(Collection<Given> answers) {
        var cells = answers.stream()
                .flatMap(given -> given.mark().calls().stream())
                .filter(call -> call.axis() == Axis.LABEL)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt((Call call) -> 1)));
        var calls = new LabelCalls(cells.entrySet().stream()
                .map(cell ->
                        new LabelCalls.Cell(cell.getKey().keyed(), cell.getKey().given(), cell.getValue()))
                .toList());
        var detection = calls.detection(Label.CLAIM.name(), Label.OPINION.name());
        return new Skill(
                detection.signals(),
                detection.hits(),
                detection.noise(),
                detection.falseAlarms(),
                FigureView.of(detection.sensitivity(Minimums.SHOWN)),
                FigureView.of(detection.bias(Minimums.SHOWN)),
                FigureView.of(calls.balancedAccuracy(Minimums.SHOWN)),
                calls.uses().stream().map(LabelUse::of).toList());
    }
}
