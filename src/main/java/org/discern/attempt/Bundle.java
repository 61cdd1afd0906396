package org.discern.attempt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.Policy;
import org.discern.classroom.Timing;
import org.discern.classroom.Window;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that a device needs to let a student answer without a network. Only {@link Practice} has a field for anything that the
 * key decides.
 */
@Schema(
        name = "Bundle",
        oneOf = {Bundle.Official.class, Bundle.Practice.class},
        discriminatorProperty = "purpose",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "OFFICIAL", schema = Bundle.Official.class),
            @DiscriminatorMapping(value = "PRACTICE", schema = Bundle.Practice.class)
        })
sealed interface Bundle {

    Given given();

    /** Of an assignment that counts. */
    @Schema(name = "OfficialBundle")
    record Official(
            @Schema(constValue = "OFFICIAL") String purpose,

            Given given,

            @Schema(ref = "#/components/schemas/QuizContent")
            QuizContent content)
            implements Bundle {}

    /** Of an assignment to practise with. */
    @Schema(name = "PracticeBundle")
    record Practice(
            @Schema(constValue = "PRACTICE") String purpose,
            Given given,

            @Schema(ref = "#/components/schemas/QuizContent")
            QuizContent content,

            @Schema(
                    description =
                            "With the keys, where the teacher includes them. Null where not, and while the student has "
                                    + "something to hand in that they would answer.")
            @Nullable List<Solved> solutions)
            implements Bundle {}

    /** An item with its solution. */
    @Schema(name = "SolvedItem")
    record Solved(
            String item,
            @Schema(ref = "#/components/schemas/Solution") ObjectNode solution) {}

    /** How the assignment is run, for this student. */
    @Schema(name = "GivenAssignment", description = "How the assignment is run, for you.")
    record Given(
            UUID assignmentId,
            String title,

            @Schema(description = "SHA-256 of the content, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String contentHash,

            Window window,
            Policy policy,
            Timing timing,

            @Schema(
                    description = "Your own time limit: the assignment's times your factor; null for none.",
                    minimum = "60")
            @Nullable Integer yourTimeLimitSeconds,

            @Schema(
                    description =
                            "When your time ends: the close, or the end of your open attempt, whichever is first; null "
                                    + "for never. Answers that arrive later are late, and kept.")
            @Nullable Instant expiresAt) {}
}
