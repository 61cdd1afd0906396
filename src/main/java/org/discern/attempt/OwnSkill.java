package org.discern.attempt;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.grading.Call;
import org.discern.label.Label;
import org.discern.statistics.Figure;
import org.discern.statistics.LabelCalls;
import org.discern.statistics.Minimums;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a student's own labels tell them: skill apart from habit. */
@Schema(
        name = "OwnSkill",
        description = "Skill told apart from habit, over the labels of all your official first attempts whose keys you "
                + "may see.")
record OwnSkill(
        @Schema(description = "How many claims you labelled.", minimum = "0")
        int claims,

        @Schema(description = "How many opinions you labelled.", minimum = "0")
        int opinions,

        @Schema(
                ref = "#/components/schemas/Figure",
                description =
                        "d′: how well you tell claims from opinions; 0 is chance. From 10 claims and 10 opinions on.")
        Figure sensitivity,

        @Schema(
                ref = "#/components/schemas/Figure",
                description =
                        "c: below 0 you call too much a claim, above 0 too little. From 10 claims and 10 opinions on.")
        Figure bias,

        @Schema(
                ref = "#/components/schemas/Figure",
                description = "The mean, over the labels in keys, of how many you found, 0 to 1. From 10 labels on.")
        Figure balancedAccuracy,

        @Schema(description = "Empty with fewer than 10 labels.")
        List<Habit> habits) {

    /** How readily one label was given. */
    @Schema(name = "Habit")
    record Habit(
            Label label,

            @Schema(description = "How many more times you gave it than you were right to; below 0, how many fewer.")
            int overCalled) {}

    /** @param calls on the labels CLAIM, QUOTE and OPINION */
    static OwnSkill of(Collection<Call> calls) {
        var cells = calls.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt((Call call) -> 1)))
                .entrySet()
                .stream()
                .map(cell ->
                        new LabelCalls.Cell(cell.getKey().keyed(), cell.getKey().given(), cell.getValue()))
                .toList();
        var labels = new LabelCalls(cells);
        var detection = labels.detection(Label.CLAIM.name(), Label.OPINION.name());
        return new OwnSkill(
                detection.signals(),
                detection.noise(),
                detection.sensitivity(Minimums.SHOWN),
                detection.bias(Minimums.SHOWN),
                labels.balancedAccuracy(Minimums.SHOWN),
                habits(labels));
    }

    private static List<Habit> habits(LabelCalls labels) {
        return labels.total() < Minimums.SHOWN.answers()
                ? List.of()
                : labels.uses().stream()
                        .map(use -> new Habit(Label.valueOf(use.label()), use.overCalled()))
                        .toList();
    }
}
