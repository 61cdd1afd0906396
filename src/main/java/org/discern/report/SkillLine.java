package org.discern.report;

import static org.discern.report.table.Layout.Field.of;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.insight.FigureView;
import org.discern.insight.Skill;
import org.discern.label.Label;
import org.discern.report.table.Cell;
import org.discern.report.table.Layout;
import org.discern.statistics.Calibration;
import org.discern.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Skill, habit and confidence as a row of a table.
 *
 * @param student null for the class as a whole
 */
record SkillLine(@Nullable Member student, Skill skill, Calibration calibration) {

    static final Layout<SkillLine> LAYOUT = new Layout<>(
            "Skills",
            "Skill and habit in telling claims from opinions, over all assignments of the file: first the class, then "
                    + "each student.",
            List.of(
                    of(
                            "student",
                            "The pseudonym; empty for the class as a whole.",
                            line -> line.student() == null
                                    ? new Cell.Empty()
                                    : Cell.of(line.student().pseudonym())),
                    of(
                            "student_id",
                            "The id of the student; empty for the class.",
                            line -> line.student() == null
                                    ? new Cell.Empty()
                                    : Cell.of(line.student().id().toString())),
                    of(
                            "claims",
                            "How many claims were labelled.",
                            line -> Cell.of(line.skill().claims())),
                    of(
                            "hits",
                            "How many of them were called claims.",
                            line -> Cell.of(line.skill().hits())),
                    of(
                            "opinions",
                            "How many opinions were labelled.",
                            line -> Cell.of(line.skill().opinions())),
                    of(
                            "false_alarms",
                            "How many of them were called claims.",
                            line -> Cell.of(line.skill().falseAlarms())),
                    of(
                            "sensitivity",
                            "d′: how well claims are told from opinions; 0 is chance. From 10 of each on.",
                            line -> cell(line.skill().sensitivity())),
                    of(
                            "bias",
                            "c: below 0 too much is called a claim, above 0 too little. From 10 of each on.",
                            line -> cell(line.skill().bias())),
                    of(
                            "balanced_accuracy",
                            "The mean, over the labels in keys, of how many were found, 0 to 1. From 10 labels on.",
                            line -> cell(line.skill().balancedAccuracy())),
                    of(
                            "over_called_claim",
                            "How many more times CLAIM was given than it was right to.",
                            line -> line.overCalled(Label.CLAIM)),
                    of("over_called_quote", "The same for QUOTE.", line -> line.overCalled(Label.QUOTE)),
                    of("over_called_opinion", "The same for OPINION.", line -> line.overCalled(Label.OPINION)),
                    of(
                            "confidences",
                            "How many answers that count came with a confidence.",
                            line -> Cell.of(line.calibration().answers())),
                    of(
                            "brier",
                            "The Brier score, 0 to 1. From 10 answers on.",
                            line -> cell(line.calibration().brier())),
                    of(
                            "overconfidence",
                            "Mean confidence less the share of right answers, −1 to 1. From 10 answers on.",
                            line -> cell(line.calibration().overconfidence())),
                    of(
                            "hidden",
                            "Why figures are missing: TOO_FEW_ANSWERS; empty when none is.",
                            line -> Cell.of(line.hidden()))));

    Cell overCalled(Label label) {
        return skill.labels().stream()
                .filter(use -> use.label() == label)
                .map(use -> Cell.of(use.overCalled()))
                .findFirst()
                .orElse(new Cell.Empty());
    }

    String hidden() {
        return Stream.of(
                        skill.sensitivity().because(),
                        skill.balancedAccuracy().because(),
                        calibration.brier().because())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Cell cell(FigureView figure) {
        return Cell.of(figure.value());
    }

    private static Cell cell(Figure figure) {
        return Cell.of(figure.value());
    }
}
