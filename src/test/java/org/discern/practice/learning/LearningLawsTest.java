package org.discern.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of ratings and spacing, whatever is answered. */
class LearningLawsTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final Elo ELO = new Elo(1, .05);
    private static final Fsrs FSRS = new Fsrs(.9);
    private static final Learning LEARNING = new Learning(ELO, FSRS);

    /** An item with two credits that could be earned on it. */
    private record Turn(Task task, double one, double other) {}

    @Property
    void higherCreditsOnTheSameItemsNeverLowerTheRating(
            @ForAll("turns") @Size(max = 40) List<Turn> turns,
            @ForAll @DoubleRange(min = .1, max = 4) double first,
            @ForAll @DoubleRange(min = 0, max = 1) double shrinking) {
        var elo = new Elo(first, shrinking);
        Ability worse = Ability.UNKNOWN;
        Ability better = Ability.UNKNOWN;

        for (Turn turn : turns) {
            worse = elo.after(worse, turn.task(), Math.min(turn.one(), turn.other()));
            better = elo.after(better, turn.task(), Math.max(turn.one(), turn.other()));
        }

        assertThat(better.value()).isGreaterThanOrEqualTo(worse.value() - 1e-9);
    }

    @Property
    void stepsShrinkWithTheNumberOfAnswersAndNeverEnd(
            @ForAll @IntRange(max = 10_000) int answers, @ForAll @DoubleRange(min = .01, max = 1) double shrinking) {
        var elo = new Elo(1, shrinking);

        assertThat(elo.step(answers + 1)).isLessThan(elo.step(answers)).isPositive();
    }

    @Property
    void theIntervalHoldsTheRatingAndNarrowsWithWellAimedItems(
            @ForAll("turns") @Size(max = 40) List<Turn> turns, @ForAll @DoubleRange(min = 0, max = .5) double guess) {
        Ability ability = Ability.UNKNOWN;
        for (Turn turn : turns) {
            ability = ELO.after(ability, turn.task(), turn.one());

            assertThat(ability.low()).isLessThan(ability.value());
            assertThat(ability.high()).isGreaterThan(ability.value());
        }
        double before = ability.standardError();
        for (int i = 0; i < 200; i++) {
            ability = ELO.after(ability, new Task(ability.value(), guess), i % 2);
        }

        assertThat(ability.standardError()).isLessThan(before).isLessThan(.5);
    }

    @Property
    void whoIsAsAbleAsAnItemIsHardEarnsTheMiddleBetweenChanceAndAll(@ForAll("tasks") Task task) {
        var ability = new Ability(task.difficulty(), 1, 0);

        assertThat(ELO.expected(ability, task)).isCloseTo((1 + task.guess()) / 2, within(1e-12));
    }

    @Property
    void remembersBetterAfterABetterGrade(
            @ForAll("grades") @Size(max = 15) List<Grade> grades, @ForAll @IntRange(max = 400) int days) {
        Memory memory = FSRS.first(Grade.GOOD);
        for (Grade grade : grades) {
            memory = FSRS.next(memory, days, grade);
            var before = memory;
            var after = Stream.of(Grade.values())
                    .map(next -> FSRS.next(before, days, next).stability())
                    .toList();

            assertThat(after).isSorted();
            assertThat(FSRS.interval(memory)).isBetween(1, 36_500);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
    }

    @Property
    void retrievabilityFallsFromOneAndIsAsRequestedWhenDue(
            @ForAll @DoubleRange(min = 2, max = 1000) double stability,
            @ForAll @DoubleRange(min = .7, max = .97) double retention) {
        var fsrs = new Fsrs(retention);
        var memory = new Memory(stability, 5);
        int due = fsrs.interval(memory);

        assertThat(fsrs.retrievability(memory, 0)).isEqualTo(1);
        assertThat(fsrs.retrievability(memory, due + 1.0)).isLessThan(fsrs.retrievability(memory, due));
        if (due > 1) {
            assertThat(fsrs.retrievability(memory, due - .51)).isGreaterThanOrEqualTo(retention - 1e-6);
            assertThat(fsrs.retrievability(memory, due + .51)).isLessThanOrEqualTo(retention + 1e-6);
        }
    }

    /** The states after a part of the log, and then the rest, are those after all of it. */
    @Property
    void aLogCanBeReplayedFromItsBeginning(@ForAll("turns") @Size(min = 1, max = 30) List<Turn> turns) {
        List<Review> log = new ArrayList<>();
        for (Turn turn : turns) {
            var skill = Skill.values()[log.size() % 3];
            log.add(new Review(
                    skill,
                    turn.one() < 1 ? Set.of(skill, Skill.EVIDENCE) : Set.of(),
                    turn.task(),
                    turn.one(),
                    null,
                    START.plus(Duration.ofHours(13L * log.size())),
                    log.size() % 4 > 0));
        }

        var states = LEARNING.after(log);

        assertThat(LEARNING.after(List.copyOf(log))).isEqualTo(states);
        long practised = log.stream().filter(Review::practised).count();
        assertThat(states.values().stream().mapToInt(SkillState::practised).sum())
                .isEqualTo((int) practised);
        assertThat(states.values().stream()
                        .mapToInt(state -> state.ability().answers())
                        .sum())
                .isEqualTo(log.size());
        assertThat(states.values().stream().mapToInt(SkillState::mistakes).sum())
                .isEqualTo(
                        log.stream().mapToInt(review -> review.missed().size()).sum());
    }

    @Provide
    Arbitrary<Task> tasks() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-6, 6),
                        Arbitraries.integers().between(2, 6))
                .as((difficulty, options) -> new Task(difficulty, options == 6 ? 0 : 1.0 / options));
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        var credit = Arbitraries.of(0.0, .25, .5, 1.0);
        return Combinators.combine(tasks(), credit, credit).as(Turn::new).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Grade>> grades() {
        return Arbitraries.of(Grade.class).list().ofMaxSize(15);
    }
}
