package org.discern.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.grading.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as its owner gets it. */
@Schema(name = "Draft", description = "A quiz set that is being written.")
public record DraftView(
        UUID quizSetId,

        @Schema(
                description = "Counts what was saved, from 1; 0 is the latest published version, or nothing at all, "
                        + "before anything was saved. The ETag says the same.",
                minimum = "0")
        int revision,

        Instant savedAt,

        @Schema(description = "Null in revision 0.") @Nullable UUID savedBy,

        @Schema(description = "The excerpts that stand nowhere in their article any more, since its text was edited.")
        List<LostExcerpt> lost,

        @Schema(ref = "#/components/schemas/DraftDocument") ObjectNode document) {

    /** An excerpt without a place. */
    @Schema(name = "LostExcerpt", description = "An excerpt that has lost its place in the article.")
    public record LostExcerpt(
            @Schema(
                    description = "Where it stands in the document: a JSON pointer (RFC 6901).",
                    examples = "/excerpts/3")
            String pointer,

            @Schema(description = "The excerpt's id.") String excerpt,

            @Schema(description = "What to do about it.") String detail) {

        static LostExcerpt of(Fault fault, ObjectNode document) {
            String pointer = fault.pointer().replaceFirst("^(/excerpts/[0-9]+).*", "$1");
            return new LostExcerpt(pointer, document.at(pointer + "/id").asText(), fault.message());
        }
    }

    static DraftView of(Draft draft, List<Fault> lost) {
        return new DraftView(
                draft.quizSetId(),
                draft.revision(),
                draft.savedAt(),
                draft.savedBy(),
                lost.stream()
                        .map(fault -> LostExcerpt.of(fault, draft.document()))
                        .toList(),
                draft.document());
    }
}
