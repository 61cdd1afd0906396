package org.discern.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as the draft's owner sees it. */
@Schema(name = "OpinionRound", description = "Colleagues asked about a draft as it was at that moment.")
record RoundView(
        UUID id,
        UUID quizSetId,

        @Schema(description = "The revision of the draft that was asked about.", minimum = "0")
        int revision,

        @Nullable String note,
        Instant askedAt,

        @Schema(description = "Null while colleagues can answer.") @Nullable Instant closedAt,

        @Schema(description = "The ids of the items that were asked about, in their order.")
        List<String> items,

        List<AskedColleague> colleagues) {

    /** A colleague who was asked. */
    @Schema(name = "AskedColleague", description = "A colleague who was asked.")
    record AskedColleague(
            String username,
            String displayName,

            @Schema(description = "How many items they have answered.", minimum = "0")
            int answered,

            boolean declined) {}
}
