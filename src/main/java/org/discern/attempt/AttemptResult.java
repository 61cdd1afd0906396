package org.discern.attempt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.discern.grading.Answer;
import org.discern.label.Axis;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a student learns of their attempt. Only {@link Revealed} has a field for anything that the key decides. */
@Schema(
        name = "AttemptResult",
        oneOf = {AttemptResult.Pending.class, AttemptResult.Revealed.class},
        discriminatorProperty = "state",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "PENDING", schema = AttemptResult.Pending.class),
            @DiscriminatorMapping(value = "REVEALED", schema = AttemptResult.Revealed.class)
        })
sealed interface AttemptResult {

    /** Before the reveal: what was answered, and why there is no more yet. */
    @Schema(name = "PendingResult")
    record Pending(
            @Schema(constValue = "PENDING") String state,
            AttemptView attempt,

            @Schema(description = "When the result will be shown, for the student.")
            String because,

            List<AnsweredItem> items)
            implements AttemptResult {}

    /** After the reveal. */
    @Schema(name = "RevealedResult")
    record Revealed(
            @Schema(constValue = "REVEALED") String state,
            AttemptView attempt,
            Score score,
            List<MarkedItem> items,

            @Schema(description = "Which label was taken for which other, most frequent first.")
            List<Mistake> mistakes,

            OwnSkill skill)
            implements AttemptResult {}

    /** An item with the student's own answer. */
    @Schema(name = "AnsweredItem")
    record AnsweredItem(
            String item,

            @Schema(ref = "#/components/schemas/Answer", description = "Null when it was not answered.") @Nullable Answer answer) {}

    /** An item with the student's answer, its mark and its solution. */
    @Schema(name = "MarkedItem")
    record MarkedItem(
            String item,

            @Schema(ref = "#/components/schemas/Answer", description = "Null when it was not answered.") @Nullable Answer answer,

            @Schema(description = "An item without an answer earns 0.", minimum = "0", maximum = "1")
            double credit,

            @Schema(description = "False for an item that is there to be discussed, or that was dropped.")
            boolean graded,

            @Schema(description = "Whether a correction has taken the item out of the score.")
            boolean dropped,

            @Schema(ref = "#/components/schemas/Solution") ObjectNode solution,

            @Schema(description = "Further keys that are right as well, by a correction.")
            List<AlsoRight> alsoRight,

            @Schema(
                    ref = "#/components/schemas/ClassSplit",
                    description = "Null for a graded item, and while fewer than five students of the class have "
                            + "submitted an answer.")
            @Nullable ClassSplit split) {}

    /** A further key. */
    @Schema(name = "AlsoRight")
    record AlsoRight(
            @Schema(ref = "#/components/schemas/Key") ObjectNode key) {}

    /** The sum of the credits over the graded items. */
    @Schema(name = "Score")
    record Score(
            @Schema(examples = "11.5", minimum = "0") double points,

            @Schema(description = "The number of graded items.", minimum = "0")
            int outOf,

            @Schema(description = "How many graded items were answered.", minimum = "0")
            int answered) {}

    /** A label taken for another. */
    @Schema(name = "Mistake")
    record Mistake(
            Axis axis,
            @Schema(description = "The label in the key.") String keyed,

            @Schema(description = "What the student took it for.")
            String given,

            @Schema(minimum = "1") int count) {}
}
