package org.discern.insight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.discern.grading.Item;
import org.discern.statistics.Figure;
import org.discern.statistics.ItemStatistics;
import org.discern.statistics.OptionUse;
import org.discern.statistics.Suspicion;
import org.discern.statistics.TestStatistics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ItemReport",
        description =
                "What classical test theory says of an assignment and its items. Counted are first attempts that are "
                        + "submitted, and items that count; an item that was not answered scores 0, as in Moodle.")
public record ItemReport(
        UUID classId,
        UUID assignmentId,

        @Schema(description = "How many first attempts are counted.", minimum = "0")
        int attempts,

        @Schema(description = "How many first attempts are under way, and not counted.", minimum = "0")
        int open,

        TestView test,

        @Schema(description = "Those with the most suspicions first, then in the order of the quiz.")
        List<ItemView> items) {

    /** The assignment as a whole. */
    @Schema(name = "TestStatistics")
    public record TestView(
            @Schema(description = "How many items count: the most points there are.", minimum = "0")
            int items,

            @Schema(description = "The mean of the totals, in points.")
            FigureView mean,

            @Schema(description = "The standard deviation of the totals, in points. From 10 attempts on.")
            FigureView standardDeviation,

            @Schema(description = "Cronbach's alpha, at most 1. From 10 attempts on.")
            FigureView alpha,

            @Schema(
                    description =
                            "√(1 − alpha): the part of the standard deviation that is error. From 10 attempts on.")
            FigureView errorRatio,

            @Schema(description = "The standard error of measurement, in points. From 10 attempts on.")
            FigureView standardError) {

        static TestView of(TestStatistics test) {
            return new TestView(
                    test.items(),
                    FigureView.of(test.mean()),
                    FigureView.of(test.standardDeviation()),
                    FigureView.of(test.alpha()),
                    FigureView.of(test.errorRatio()),
                    FigureView.of(test.standardError()));
        }
    }

    /** One item. */
    @Schema(name = "ItemStatistics")
    public record ItemView(
            String item,
            String prompt,

            @Schema(description = "How many of the counted attempts answered it.", minimum = "0")
            int answered,

            @Schema(
                    description = "The median of the seconds that its answers came after those before, by the devices' "
                            + "clocks; gaps of over half an hour are left out. From 10 attempts on.")
            FigureView medianSeconds,

            @Schema(description = "What to look at in its key first; empty when nothing is suspicious.")
            Set<Suspicion> suspicions,

            @Schema(description = "The mean score, 0 (nobody has it) to 1.")
            FigureView facility,

            @Schema(description = "How hard it proved in all classes; null where too few have answered it.") @Nullable Calibrated calibration,

            @Schema(description = "The mean score of choosing by chance.")
            FigureView randomGuessScore,

            @Schema(description = "Of the scores. From 10 attempts on.")
            FigureView standardDeviation,

            @Schema(description = "The share of the total that it was meant to have.", minimum = "0", maximum = "1")
            double intendedWeight,

            @Schema(description = "The share that it has in how the totals vary, 0 to 1. From 10 attempts on.")
            FigureView effectiveWeight,

            @Schema(
                    description =
                            "−1 to 1: how the scores go together with those of the other items. From 10 attempts on.")
            FigureView discriminationIndex,

            @Schema(description = "The same against what its facility allows, at most 1. From 10 attempts on.")
            FigureView discriminativeEfficiency,

            @Schema(description = "What could be chosen, by excerpt; empty where words are marked.")
            List<OptionView> options) {

        static ItemView of(Item item, ItemStatistics statistics, Figure guess, Answering answering) {
            return new ItemView(
                    item.id(),
                    item.prompt(),
                    answering.answered(),
                    FigureView.of(answering.medianSeconds()),
                    answering.suspicions(),
                    FigureView.of(statistics.facility()),
                    answering.calibration(),
                    FigureView.of(guess),
                    FigureView.of(statistics.standardDeviation()),
                    statistics.intendedWeight(),
                    FigureView.of(statistics.effectiveWeight()),
                    FigureView.of(statistics.discriminationIndex()),
                    FigureView.of(statistics.discriminativeEfficiency()),
                    answering.uses().stream().map(OptionView::of).toList());
        }
    }

    /** How one item was answered. */
    record Answering(
            int answered,
            Figure medianSeconds,
            List<OptionUse> uses,
            Set<Suspicion> suspicions,
            @Nullable Calibrated calibration) {}

    /** An item among all. */
    @Schema(name = "ItemCalibration")
    record Calibrated(
            @Schema(description = "In logits; 0 is the mean of all items, more is harder.")
            double difficulty,

            @Schema(description = "Of the difficulty, in logits.", minimum = "0")
            double standardError,

            @Schema(description = "How many students of all classes answered it.", minimum = "0")
            int students) {}

    /** One option. */
    @Schema(name = "OptionStatistics")
    public record OptionView(
            String excerpt,

            @Schema(description = "The label, or the option's id or words.")
            String option,

            @Schema(description = "Whether it is right as the assignment is marked now.")
            boolean right,

            @Schema(description = "How many chose it.", minimum = "0")
            int chosen,

            @Schema(description = "The mean points of those who chose it on the other items. From 10 attempts on.")
            FigureView meanRest,

            @Schema(description = "How much of the best third on the other items chose it. From 10 attempts on.")
            FigureView upperThird,

            @Schema(description = "How much of the weakest third on the other items chose it. From 10 attempts on.")
            FigureView lowerThird) {

        private static OptionView of(OptionUse use) {
            return new OptionView(
                    use.offer().excerpt(),
                    use.offer().option(),
                    use.offer().right(),
                    use.offer().chosen(),
                    FigureView.of(use.meanRest()),
                    FigureView.of(use.upperThird()),
                    FigureView.of(use.lowerThird()));
        }
    }
}
