package org.discern.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.label.Axis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A class's scores on one assignment. Each student's first attempt is the one that counts: later ones are made with the
 * key known. Answers after a submission or a reveal, and items that are there to be discussed, are in no score.
 */
@Schema(name = "Dashboard")
public record Dashboard(
        UUID classId,
        UUID assignmentId,

        @Schema(description = "The number of graded items: the most points a student can have.", minimum = "0")
        int outOf,

        @Schema(description = "By pseudonym; students who have not started are here too.")
        List<StudentScore> students,

        @Schema(description = "In the order of the quiz.") List<ItemScore> items,

        @Schema(description = "Which label was taken for which: the cells that are not zero.")
        List<Cell> confusion,

        @Schema(description = "Of the class as a whole.") Skill skill,

        Confidence confidence,

        @Schema(description = "Where the most students chose nothing right; the worst first, at most ten.")
        List<MisleadingExcerpt> misleading) {

    /** Where a student is. */
    public enum Progress {
        NOT_STARTED,
        IN_PROGRESS,
        SUBMITTED
    }

    /** One student. */
    @Schema(name = "StudentScore")
    public record StudentScore(
            UUID studentId,
            String pseudonym,

            @Schema(description = "Where the attempt that counts is.")
            Progress progress,

            @Schema(description = "How many attempts were started; the first one counts.")
            int attempts,

            @Schema(description = "How many graded items were answered.", minimum = "0")
            int answered,

            @Schema(description = "The sum of the credits of the graded items.", examples = "11.5", minimum = "0")
            double points,

            @Nullable Instant submittedAt,

            @Schema(description = "When the last answer arrived; null before the first.") @Nullable Instant lastAnswerAt,

            @Schema(
                    description =
                            "When a device was last heard of: an answer arrived, or a device reported. Null before.")
            @Nullable Instant lastSyncedAt,

            @Schema(
                    description = "How many answers wait on the student's devices, as these said last; null when none "
                            + "has said.",
                    minimum = "0")
            @Nullable Integer waiting,

            @Schema(description = "Whether an answer that counts, or the submission, came after the close.")
            boolean late,

            @Schema(description = "The credit for each answered item, 0 to 1, by the item's id.")
            Map<String, Double> credits,

            Skill skill) {}

    /** One item. */
    @Schema(name = "ItemScore")
    public record ItemScore(
            String item,
            String prompt,
            boolean graded,

            @Schema(description = "How many students answered it.", minimum = "0")
            int answered,

            @Schema(
                    description = "The mean credit of those who answered, null when nobody did.",
                    minimum = "0",
                    maximum = "1")
            @Nullable Double meanCredit,

            @Schema(
                    description = "The median of the seconds that its answers came after those before, by the devices' "
                            + "clocks, in submitted first attempts; gaps of over half an hour are left out. From 10 "
                            + "attempts on.")
            FigureView medianSeconds) {}

    /** How often one label was taken for another, or rightly for itself. */
    @Schema(name = "ConfusionCell")
    public record Cell(
            Axis axis,

            @Schema(description = "The label in the key.", examples = "OPINION")
            String keyed,

            @Schema(description = "The label that students gave.", examples = "CLAIM")
            String given,

            @Schema(minimum = "1") int count) {}
}
