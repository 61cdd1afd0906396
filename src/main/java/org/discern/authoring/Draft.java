package org.discern.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz set that is being written.
 *
 * @param revision counts what was saved, from 1; 0 is the latest published version, before anything was saved
 * @param changes what was changed since the revision before, as {@link DraftChanges} names it
 * @param savedBy null in revision 0
 */
public record Draft(
        UUID quizSetId,
        int revision,
        ObjectNode document,
        List<String> changes,
        Instant savedAt,
        @Nullable UUID savedBy) {}
