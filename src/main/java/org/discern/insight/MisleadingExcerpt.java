package org.discern.insight;

import java.util.List;
import org.discern.label.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MisleadingExcerpt", description = "An excerpt that some students took for what it is not.")
public record MisleadingExcerpt(
        String item,
        String excerpt,

        @Schema(description = "How many students answered.", minimum = "1")
        int answers,

        @Schema(
                description =
                        "How many of them chose nothing right; of marked words and of options that go together, how "
                                + "many have an F1 below two thirds.",
                minimum = "1")
        int wrong,

        @Schema(description = "What they chose, the most frequent first; of marked words the first 50.")
        List<Choice> choices) {

    /** One label, option or word. */
    @Schema(name = "MisleadingChoice")
    public record Choice(
            @Schema(description = "The label or option; the word, where words are marked.")
            String choice,

            @Schema(
                    ref = "#/components/schemas/Span",
                    description = "Where the word stands; null where no words are marked.")
            @Nullable Span words,

            @Schema(description = "Whether it is right, or among the words of the key.")
            boolean right,

            @Schema(description = "How many students chose it.", minimum = "1")
            int count) {}
}
