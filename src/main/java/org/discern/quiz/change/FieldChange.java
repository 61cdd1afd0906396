package org.discern.quiz.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field that has another value. */
@Schema(name = "FieldChange", description = "A field that has another value.")
public record FieldChange(
        @Schema(
                description =
                        "Its name in the pack, with the names around it: `prompt`, `key.label`. Of an item, `quote.` "
                                + "and an excerpt's id stands for the words that it asks about.")
        String field,

        @Schema(description = "Whether students see it before they answer.")
        boolean seenByStudents,

        @Schema(
                description = "As text; lists of words with commas, other lists as JSON; of an article's body only the "
                        + "paragraphs that differ. Null where the field is new.")
        @Nullable String from,

        @Schema(description = "Null where the field is gone.") @Nullable String to) {}
