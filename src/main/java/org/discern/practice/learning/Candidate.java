package org.discern.practice.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that could be asked.
 *
 * @param texts of its excerpts
 * @param seenAt when the student saw it, or words of its excerpts, last; null for never
 */
public record Candidate(
        Place place,
        Skill skill,
        Task task,
        Texts texts,
        @Nullable Instant seenAt) {

    /** Where an item stands. */
    public record Place(UUID quizSetId, int version, String item) {}
}
