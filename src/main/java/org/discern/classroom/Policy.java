package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an assignment is run.
 *
 * @param reveal when a student gets keys and explanations
 * @param attemptsAllowed how often a student may take it, 1 to 10; the first attempt is the one that counts
 * @param partialCredit whether a near miss earns part of the mark
 */
@Embeddable
@Schema(name = "Policy", description = "How an assignment is run.")
public record Policy(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Reveal reveal,

        @Schema(
                description = "How often a student may take it; the first attempt is the one that counts.",
                minimum = "1",
                maximum = "10")
        @Column(name = "attempts_allowed", nullable = false)
        int attemptsAllowed,

        @Schema(description = "Whether a near miss earns part of the mark.")
        @Column(name = "partial_credit", nullable = false)
        boolean partialCredit) {

    /** When a student gets keys and explanations. */
    public enum Reveal {
        /** Item by item, each after it is answered and before it can count again. */
        AFTER_EACH,
        /** When the student has submitted. */
        AFTER_SUBMIT,
        /** When the student has submitted and the assignment is closed. */
        AFTER_CLOSE,
        NEVER
    }
}
