package org.discern.quiz;

import java.util.List;
import java.util.UUID;
import org.discern.quiz.change.QuizChanges;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a pack, or would come of it. */
@Schema(name = "ImportedPack", description = "What came of a pack, or would come of it.")
record ImportedPack(
        @Schema(description = "Its file in the zip; null where the pack came alone.") @Nullable String file,

        Outcome outcome,

        @Schema(description = "The quiz set; null where a trial would make it.") @Nullable UUID id,

        @Schema(description = "The pack's `id`.") String name,

        String title,
        @Schema(minimum = "1") int itemCount,

        @Schema(description = "The latest version, with this pack.", minimum = "1")
        int latestVersion,

        @Schema(description = "What the next version changes; null otherwise.") @Nullable QuizChanges changes) {

    /** What a pack does to the library. */
    @Schema(name = "ImportOutcome")
    enum Outcome {
        NEW,
        NEXT_VERSION,
        UNCHANGED
    }

    /** What came of several packs, in the order of their files. */
    @Schema(name = "ImportedPacks", description = "What came of the packs of a zip, or would come of them.")
    record All(List<ImportedPack> packs) {}

    boolean changesSomething() {
        return outcome != Outcome.UNCHANGED;
    }
}
