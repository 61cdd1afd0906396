package org.discern.practice.learning;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as far as it says something of skills.
 *
 * @param skill what its item exercises
 * @param missed where its mistakes point
 * @param credit 0 to 1
 * @param confidence 0 to 1; null where the student was not asked
 * @param at by the server's clock
 * @param practised false for an answer of an official attempt, which tells of the skill and is no review of it
 */
public record Review(
        Skill skill,
        Set<Skill> missed,
        Task task,
        double credit,
        @Nullable Double confidence,
        Instant at,
        boolean practised) {}
