package org.discern.insight;

import org.discern.statistics.Absence;
import org.discern.statistics.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Figure", description = "A measured value, or why there is none: too few to measure, or not defined.")
public record FigureView(
        @Nullable Double value,

        @Schema(description = "Why there is no value; null when there is one.") @Nullable Absence because) {

    static FigureView of(Figure figure) {
        return new FigureView(figure.value(), figure.because());
    }
}
