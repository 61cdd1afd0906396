package org.discern.authoring.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing to look at.
 *
 * @param pointer where in the document: a JSON pointer (RFC 6901), empty for the whole of it
 * @param message what it is and what to do, for the teacher
 */
@Schema(name = "Advice", description = "One thing to look at before publishing.")
public record Advice(
        @Schema(description = "Whether it stands in the way of publishing.")
        Weight weight,

        Topic topic,

        @Schema(
                description = "Where in the document: a JSON pointer (RFC 6901). Empty for the whole of it.",
                examples = "/items/3")
        String pointer,

        @Schema(description = "What it is and what to do.") String message) {

    /** Whether an advice stands in the way of publishing. */
    public enum Weight {
        /** Nothing is published before it is mended. */
        MUST,
        /** The teacher may know better. */
        SHOULD
    }

    /** What an advice is about. */
    public enum Topic {
        /** There are no items. */
        EMPTY,
        /** Something is missing or does not fit together. */
        INCOMPLETE,
        MISSING_EXPLANATION,
        /** The words of an excerpt do not stand in the article. */
        EXCERPT_LOST,
        /** Proposed by the analysis, and not looked at yet. */
        NOT_REVIEWED,
        /** A label is offered and never right. */
        LABEL_NEVER_RIGHT,
        /** One label is right nearly always. */
        LABEL_ALWAYS_RIGHT,
        /** The right option stands in one position too often. */
        POSITION_TOO_OFTEN,
        /** The prompt, the hint or the excerpt says the answer. */
        GIVES_AWAY,
        /** Two items ask the same of the same words. */
        SAME_EXCERPT,
        /** All articles come from one outlet. */
        ONE_OUTLET,
        /** The text is hard to read for the level. */
        HARD_TO_READ,
        /** The analysis would label it otherwise. */
        ANALYSIS_DISAGREES,
        /** The excerpt leans on sentences that the student does not see. */
        NEEDS_CONTEXT
    }

    static Advice must(Topic topic, String pointer, String message) {
        return new Advice(Weight.MUST, topic, pointer, message);
    }

    static Advice should(Topic topic, String pointer, String message) {
        return new Advice(Weight.SHOULD, topic, pointer, message);
    }
}
