package org.discern.report;

import static org.discern.report.table.Layout.Field.of;

import java.util.List;
import java.util.stream.Collectors;
import org.discern.insight.Dashboard;
import org.discern.insight.FigureView;
import org.discern.insight.ItemReport;
import org.discern.insight.MisleadingExcerpt;
import org.discern.report.table.Cell;
import org.discern.report.table.Layout;

/** The tables of what answers tell of items, labels and excerpts. */
final class InsightLayouts {

    /** @param assignment its title */
    record ItemLine(String assignment, ItemReport.ItemView item) {}

    /** @param assignment its title */
    record ConfusionLine(String assignment, Dashboard.Cell cell) {}

    /**
     * @param assignment its title
     * @param quote the words of the excerpt
     */
    record MisleadingLine(
            String assignment, MisleadingExcerpt excerpt, String quote, MisleadingExcerpt.Choice choice) {}

    private static final String TITLE = "The assignment's title.";
    private static final String FROM_TEN = " From 10 attempts on.";

    static final Layout<ItemLine> ITEMS = new Layout<>(
            "Items",
            "A row for each item that counts, over submitted first attempts; the most suspicious keys of an assignment "
                    + "first.",
            List.of(
                    of("assignment", TITLE, line -> Cell.of(line.assignment())),
                    of("item", "The item's id.", line -> Cell.of(line.item().item())),
                    of("prompt", "What is asked.", line -> Cell.of(line.item().prompt())),
                    of(
                            "answered",
                            "How many of the counted attempts answered it.",
                            line -> Cell.of(line.item().answered())),
                    of(
                            "median_seconds",
                            "The median of the time it took." + FROM_TEN,
                            line -> cell(line.item().medianSeconds())),
                    of(
                            "suspicions",
                            "What to look at in its key first, separated by spaces.",
                            line -> Cell.of(line.item().suspicions().stream()
                                    .map(Enum::name)
                                    .sorted()
                                    .collect(Collectors.joining(" ")))),
                    of(
                            "facility",
                            "The mean score, 0 to 1.",
                            line -> cell(line.item().facility())),
                    of(
                            "random_guess_score",
                            "The mean score of choosing by chance, 0 to 1.",
                            line -> cell(line.item().randomGuessScore())),
                    of(
                            "standard_deviation",
                            "Of the scores." + FROM_TEN,
                            line -> cell(line.item().standardDeviation())),
                    of(
                            "intended_weight",
                            "The share of the total that it was meant to have, 0 to 1.",
                            line -> Cell.of(line.item().intendedWeight())),
                    of(
                            "effective_weight",
                            "The share that it has in how the totals vary, 0 to 1." + FROM_TEN,
                            line -> cell(line.item().effectiveWeight())),
                    of(
                            "discrimination_index",
                            "How its scores go together with those of the other items, −1 to 1." + FROM_TEN,
                            line -> cell(line.item().discriminationIndex())),
                    of(
                            "discriminative_efficiency",
                            "The same against what its facility allows, at most 1." + FROM_TEN,
                            line -> cell(line.item().discriminativeEfficiency()))));

    static final Layout<ConfusionLine> CONFUSION = new Layout<>(
            "Confusion",
            "Which label was taken for which: the pairs that occurred, in answers that count.",
            List.of(
                    of("assignment", TITLE, line -> Cell.of(line.assignment())),
                    of(
                            "axis",
                            "LABEL, FORM, CONTENT or FIDELITY.",
                            line -> Cell.of(line.cell().axis().name())),
                    of(
                            "keyed",
                            "The label in the key.",
                            line -> Cell.of(line.cell().keyed())),
                    of(
                            "given",
                            "The label that students gave.",
                            line -> Cell.of(line.cell().given())),
                    of("count", "How often.", line -> Cell.of(line.cell().count()))));

    static final Layout<MisleadingLine> MISLEADING = new Layout<>(
            "Misleading",
            "The excerpts for which most students chose nothing right, with each thing that was chosen for them.",
            List.of(
                    of("assignment", TITLE, line -> Cell.of(line.assignment())),
                    of("item", "The item's id.", line -> Cell.of(line.excerpt().item())),
                    of(
                            "excerpt",
                            "The excerpt's id.",
                            line -> Cell.of(line.excerpt().excerpt())),
                    of("words", "The words of the excerpt.", line -> Cell.of(line.quote())),
                    of(
                            "answers",
                            "How many students answered.",
                            line -> Cell.of(line.excerpt().answers())),
                    of(
                            "wrong",
                            "How many of them chose nothing right.",
                            line -> Cell.of(line.excerpt().wrong())),
                    of(
                            "choice",
                            "The label or option that was chosen, or the word that was marked.",
                            line -> Cell.of(line.choice().choice())),
                    of(
                            "right",
                            "Whether that is right, or among the words of the key.",
                            line -> Cell.of(line.choice().right())),
                    of(
                            "count",
                            "How many students chose it.",
                            line -> Cell.of(line.choice().count()))));

    private InsightLayouts() {}

    private static Cell cell(FigureView figure) {
        return Cell.of(figure.value());
    }
}
