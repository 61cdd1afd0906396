package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long an attempt may take, and what becomes of answers that come too late. May change at any time, for the answers that
 * arrive from then on.
 *
 * @param timeLimitSeconds 60 to 86,400, from the start of the attempt, times the student's factor; null for no limit
 * @param late what becomes of answers that arrive after the close
 */
@Embeddable
@Schema(name = "Timing", description = "How long an attempt may take, and what becomes of answers that come too late.")
public record Timing(
        @Schema(
                description = "From the start of the attempt, times the student's factor; null for no limit.",
                minimum = "60",
                maximum = "86400")
        @Column(name = "time_limit_seconds")
        @Nullable Integer timeLimitSeconds,

        @Schema(
                description = "What becomes of answers that arrive after the close: ACCEPT counts them and shows them "
                        + "as late, REVIEW keeps them for the teacher to accept. Nothing is refused.")
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        Late late) {

    /** What becomes of answers that arrive after the close. Those after the time limit are for the teacher to accept. */
    public enum Late {
        /** They count, and are shown as late. */
        ACCEPT,
        /** They are kept, and count once the teacher accepts them. */
        REVIEW
    }
}
