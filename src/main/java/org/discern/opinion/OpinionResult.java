package org.discern.opinion;

import java.util.List;
import org.discern.grading.Answer;
import org.discern.label.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a round, for its owner, from its closing on. */
@Schema(
        name = "OpinionResult",
        description = "How far the voices agree: the colleagues who answered, and the author's key.")
record OpinionResult(
        @Schema(description = "Over all labels of the set, each scale with its own chance; without marked words.")
        Reliability overall,

        List<Reliability> scales,
        List<ItemResult> items) {

    /** Why there is no alpha. */
    enum Undefined {
        /** Nothing was answered by two voices. */
        NO_PAIRS,
        /** All said the same of everything, so that nothing tells agreement from chance. */
        NO_VARIATION
    }

    /** Krippendorff's alpha with what it rests on. */
    @Schema(name = "Reliability", description = "Krippendorff's alpha for nominal data, with what it rests on.")
    record Reliability(
            @Schema(description = "What was decided; null for all labels together.") @Nullable Decided decided,

            @Schema(
                    description = "1 is perfect agreement, 0 what chance gives; null where it is undefined.",
                    maximum = "1")
            @Nullable Double alpha,

            @Schema(description = "Null where there is an alpha.") @Nullable Undefined undefined,

            @Schema(description = "How many decisions were made by two voices or more.", minimum = "0")
            int units,

            @Schema(description = "How many values they were given together.", minimum = "0")
            int values,

            @Schema(description = "How many voices gave them; the key is one.", minimum = "0")
            int voices) {

        static Reliability of(@Nullable Decided decided, KrippendorffAlpha measure, int voices) {
            var alpha = measure.alpha();
            var undefined = measure.values() == 0 ? Undefined.NO_PAIRS : Undefined.NO_VARIATION;
            return new Reliability(
                    decided,
                    alpha.isPresent() ? alpha.getAsDouble() : null,
                    alpha.isPresent() ? null : undefined,
                    measure.units(),
                    measure.values(),
                    voices);
        }
    }

    /** One item with what was said of it. */
    @Schema(name = "ItemOpinions", description = "One item with what was said of it.")
    record ItemResult(
            String item,
            Decided decided,

            @Schema(ref = "#/components/schemas/Answer", description = "The author's key, as an answer.")
            Answer keyed,

            @Schema(description = "By the colleagues who answered the item.")
            List<Given> opinions,

            @Schema(
                    description =
                            "How the voices are divided, decision by decision; words that nobody marks are left out.")
            List<Split> splits,

            @Schema(
                    description =
                            "Which share of pairs of voices agree. It says nothing of chance: see alpha for that. "
                                    + "Null where nothing was answered by two voices.",
                    minimum = "0",
                    maximum = "1")
            @Nullable Double agreement,

            @Schema(
                    description =
                            "The item's part in alpha: its disagreement over what chance would give for all items that "
                                    + "decide the same. Alpha is 1 minus the mean of these, weighted by values. Null where that "
                                    + "is undefined.",
                    minimum = "0")
            @Nullable Double disagreement,

            @Schema(description = "Whether the item is worth a discussion, for the reasons in contests.")
            boolean contested,

            List<Tally.Contest> contests,

            @Schema(description = "What could be done about it; empty where it is not contested.")
            List<Suggestion> suggestions) {}

    /** What one colleague said of an item. */
    @Schema(name = "GivenOpinion", description = "What one colleague said of an item.")
    record Given(
            String username,
            String displayName,
            @Schema(ref = "#/components/schemas/Answer") Answer answer,
            @Nullable String comment) {}

    /** How the voices are divided over one decision. */
    @Schema(name = "OpinionSplit", description = "How the voices are divided over one decision.")
    record Split(
            String excerpt,

            @Schema(ref = "#/components/schemas/Span", description = "The word; null where the excerpt is labelled.")
            @Nullable Span word,

            @Schema(description = "Each value that was given, most frequent first.")
            List<Count> counts) {}

    /** How often a value was given. */
    @Schema(name = "OpinionCount", description = "How often a value was given, by the key or by colleagues.")
    record Count(
            @Schema(description = "A label, MARKED or NOT_MARKED.", examples = "CLAIM")
            String value,

            @Schema(minimum = "1") int voices) {}
}
