package org.discern.practice.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one skill of one student. Made of their answers alone.
 *
 * @param practised how many answers were practice
 * @param mistakes how many answers, of practice or official, had a mistake that points here
 * @param recent the credits of the last answers in practice, at most {@value #MOST_RECENT}, oldest first
 * @param memory null before the first practice
 * @param reviewedAt when it was practised last
 * @param dueAt when to practise it again
 */
public record SkillState(
        Ability ability,
        int practised,
        int mistakes,
        List<Double> recent,
        @Nullable Memory memory,
        @Nullable Instant reviewedAt,
        @Nullable Instant dueAt) {

    public static final SkillState NEW = new SkillState(Ability.UNKNOWN, 0, 0, List.of(), null, null, null);

    private static final int MOST_RECENT = 10;

    public SkillState {
        recent = List.copyOf(recent);
    }

    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** The mean credit of the last answers in practice, 0 to 1; null before the first. */
    public @Nullable Double recentSuccess() {
        return recent.isEmpty()
                ? null
                : recent.stream().mapToDouble(Double::doubleValue).sum() / recent.size();
    }

    SkillState missedOnceMore() {
        return new SkillState(ability, practised, mistakes + 1, recent, memory, reviewedAt, dueAt);
    }

    SkillState rated(Ability after) {
        return new SkillState(after, practised, mistakes, recent, memory, reviewedAt, dueAt);
    }

    SkillState reviewed(double credit, Memory after, Instant at, Instant due) {
        List<Double> credits = new ArrayList<>(recent);
        credits.add(credit);
        int from = Math.max(0, credits.size() - MOST_RECENT);
        return new SkillState(ability, practised + 1, mistakes, credits.subList(from, credits.size()), after, at, due);
    }
}
