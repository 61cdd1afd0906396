package org.discern.practice.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the states of a student's skills from their answers: the same for the same answers, always. */
public record Learning(Elo elo, Fsrs fsrs) {

    private static final double DAY = Duration.ofDays(1).toMillis();

    /**
     * The states after all answers; a skill that nothing was said of is missing.
     *
     * @param reviews in the order of their times
     */
    public Map<Skill, SkillState> after(List<Review> reviews) {
        Map<Skill, SkillState> states = new EnumMap<>(Skill.class);
        for (Review review : reviews) {
            states.merge(review.skill(), after(SkillState.NEW, review), (before, unused) -> after(before, review));
            review.missed()
                    .forEach(missed -> states.merge(
                            missed, SkillState.NEW.missedOnceMore(), (before, unused) -> before.missedOnceMore()));
        }
        return states;
    }

    /** The probability that a skill is remembered now, 0 to 1; 0 before the first practice. */
    public double retrievability(SkillState state, Instant now) {
        if (state.memory() == null || state.reviewedAt() == null) {
            return 0;
        }
        double days = Math.max(0, Duration.between(state.reviewedAt(), now).toMillis() / DAY);
        return fsrs.retrievability(state.memory(), days);
    }

    private SkillState after(SkillState before, Review review) {
        var rated = before.rated(elo.after(before.ability(), review.task(), review.credit()));
        if (!review.practised()) {
            return rated;
        }
        var grade = Grade.of(review.credit(), review.confidence());
        var memory = before.memory() == null || before.reviewedAt() == null
                ? fsrs.first(grade)
                : fsrs.next(before.memory(), days(before.reviewedAt(), review.at()), grade);
        var due = review.at().plus(fsrs.interval(memory), ChronoUnit.DAYS);
        return rated.reviewed(review.credit(), memory, review.at(), due);
    }

    /** Dates apart, as ts-fsrs counts them. */
    private static long days(Instant from, Instant to) {
        var first = from.atZone(ZoneOffset.UTC).toLocalDate();
        return Math.max(
                0, ChronoUnit.DAYS.between(first, to.atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
