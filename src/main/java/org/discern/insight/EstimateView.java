package org.discern.insight;

import org.discern.statistics.Absence;
import org.discern.statistics.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Estimate",
        description =
                "A measured value with its 95 % interval, or why there is none: too few to measure, or not defined.")
record EstimateView(
        @Nullable Double value,

        @Schema(description = "Where the interval begins; null when there is no value.") @Nullable Double low,

        @Schema(description = "Where the interval ends; null when there is no value.") @Nullable Double high,

        @Schema(description = "Why there is no value; null when there is one.") @Nullable Absence because) {

    static EstimateView of(Estimate estimate) {
        return new EstimateView(estimate.value(), estimate.low(), estimate.high(), estimate.because());
    }
}
