package org.discern.insight;

import java.util.List;
import org.discern.statistics.Calibration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Confidence",
        description = "How sure students were against whether they were right. It enters no score.")
public record Confidence(
        @Schema(description = "How many answers that count came with a confidence.", minimum = "0")
        int answers,

        @Schema(
                description =
                        "The Brier score, 0 (sure and right) to 1; always saying .5 gives .25. From 10 answers on.")
        FigureView brier,

        @Schema(description = "Mean confidence less the share of right answers, −1 to 1. From 10 answers on.")
        FigureView overconfidence,

        @Schema(description = "The calibration curve, from low to high confidence; empty bins are left out.")
        List<Bin> bins) {

    /** Answers of about the same confidence. */
    @Schema(name = "ConfidenceBin")
    public record Bin(
            @Schema(description = "The lowest confidence in it.", minimum = "0", maximum = "1")
            double from,

            @Schema(
                    description = "Where the next one begins; the last bin holds 1 as well.",
                    minimum = "0",
                    maximum = "1")
            double to,

            @Schema(minimum = "1") int answers,

            @Schema(description = "Their mean confidence. From 10 answers on.")
            FigureView confidence,

            @Schema(description = "The share of them that was right. From 10 answers on.")
            FigureView right) {

        private static Bin of(Calibration.Bin bin) {
            return new Bin(
                    bin.from(), bin.to(), bin.answers(), FigureView.of(bin.confidence()), FigureView.of(bin.right()));
        }
    }

    static Confidence of(Calibration calibration) {
        return new Confidence(
                calibration.answers(),
                FigureView.of(calibration.brier()),
                FigureView.of(calibration.overconfidence()),
                calibration.bins().stream().map(Bin::of).toList());
    }
}
