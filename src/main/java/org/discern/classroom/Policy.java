package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an assignment is run.
 *
 * @param reveal when a student gets keys and explanations
 * @param attemptsAllowed how often a student may take it, 1 to 10; the first attempt is the one that counts
 * @param partialCredit whether a near miss earns part of the mark
 * @param purpose whether it counts; practice never enters a statistic
 * @param keysIncluded whether the bundle carries the solutions; of practice only
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
        boolean partialCredit,

        @Schema(description = "Whether it counts: practice enters no statistics.")
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        Purpose purpose,

        @Schema(description = "Whether the bundle carries the solutions; of practice only.")
        @Column(name = "keys_included", nullable = false)
        boolean keysIncluded) {

    static final ProblemType KEYS_IN_OFFICIAL =
            new ProblemType("keys-in-official", 422, "Only practice can include the keys");

    /** @throws Problem {@code keys-in-official} */
    public Policy {
        if (keysIncluded && purpose == Purpose.OFFICIAL) {
            throw Problem.of(KEYS_IN_OFFICIAL, "Let purpose be PRACTICE, or leave keysIncluded out.");
        }
    }

    /** What an assignment is for. */
    public enum Purpose {
        OFFICIAL,
        PRACTICE
    }

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
