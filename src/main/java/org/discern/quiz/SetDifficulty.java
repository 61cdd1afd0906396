package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.discern.grading.Difficulty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How hard a quiz set is. Written by the calibration and by each publication, in SQL. */
@Embeddable
@Schema(name = "QuizSetDifficulty", description = "How hard the latest version is.")
public record SetDifficulty(
        @Schema(
                description = "As it proved in classes, where at least half of its items are calibrated: below half a "
                        + "logit under the mean item EASY, beyond half a logit over it HARD. Else by its author's "
                        + "estimates; null where there are none.",
                implementation = String.class,
                enumeration = {"EASY", "MEDIUM", "HARD"})
        @Enumerated(EnumType.STRING)
        @Column(name = "difficulty", insertable = false, updatable = false)
        @Nullable Difficulty level,

        @Schema(description = "The mean of its calibrated items, in logits; 0 is the mean of all items.")
        @Column(name = "calibrated_mean", insertable = false, updatable = false)
        @Nullable Double mean,

        @Schema(description = "The standard deviation of its calibrated items, in logits; from two items on.")
        @Column(name = "calibrated_spread", insertable = false, updatable = false)
        @Nullable Double spread,

        @Schema(description = "How many of its items are calibrated.", minimum = "0")
        @Column(name = "calibrated_items", insertable = false, updatable = false)
        int calibratedItems) {

    /** Before anything is published. */
    static final SetDifficulty UNKNOWN = new SetDifficulty(null, null, null, 0);
}
