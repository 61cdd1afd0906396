package org.discern.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.practice.learning.Candidate.Place;
import org.junit.jupiter.api.Test;

/** Students whose abilities are known, so that what practice says of them can be held against the truth. */
class SimulatedStudentsTest {

    private static final long SEED = 20261125;
    private static final int STUDENTS = 200;
    private static final int ROUNDS = 50;
    private static final int ROUND_SIZE = 5;
    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final UUID SET = new UUID(0, 1);
    private static final Learning LEARNING = new Learning(new Elo(1, .05), new Fsrs(.9));
    private static final Choosing CHOOSING = new Choosing(LEARNING, .75);
    private static final List<Skill> SKILLS = List.of(Skill.CLAIM_OR_OPINION, Skill.WHOSE_VOICE);

    private final Random random = new Random(SEED);

    /** What came of all students together. */
    private record Outcome(List<Double> errors, List<Double> late, List<Boolean> covered) {}

    @Test
    void ratingsFindTheAbilityAndMostAnswersAreRight() {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < STUDENTS; i++) {
            practise(outcome);
        }

        double success = mean(outcome.late().stream());
        double bias = mean(outcome.errors().stream());
        double rmse = Math.sqrt(mean(outcome.errors().stream().map(error -> error * error)));
        double coverage = mean(outcome.covered().stream().map(inside -> inside ? 1.0 : 0));
        System.out.printf(
                "Simulated practice: success %.3f, bias %.3f, RMSE %.3f logits, 95 %% interval holds %.3f%n",
                success, bias, rmse, coverage);

        assertThat(success).isBetween(.71, .79);
        assertThat(bias).isBetween(-.15, .15);
        assertThat(rmse).isLessThan(.45);
        assertThat(coverage).isBetween(.90, .98);
    }

    private void practise(Outcome outcome) {
        Map<Skill, Double> truth =
                Map.of(Skill.CLAIM_OR_OPINION, random.nextGaussian(), Skill.WHOSE_VOICE, random.nextGaussian());
        List<Candidate> pool = new ArrayList<>(items());
        List<Review> log = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Instant now = START.plus(Duration.ofHours(30L * round));
            var wish = new Choosing.Wish(ROUND_SIZE, now, random.nextLong());
            for (Candidate item : CHOOSING.choose(LEARNING.after(log), pool, wish)) {
                assertThat(seen.add(item.place())).isTrue();
                pool.remove(item);
                double credit = answer(item, truth.getOrDefault(item.skill(), 0.0));
                log.add(new Review(item.skill(), Set.of(), item.task(), credit, null, now, true));
                if (round >= ROUNDS / 2) {
                    outcome.late().add(credit);
                }
            }
        }
        var states = LEARNING.after(log);
        truth.forEach((skill, ability) -> {
            var found = states.getOrDefault(skill, SkillState.NEW).ability();
            outcome.errors().add(found.value() - ability);
            outcome.covered().add(found.low() <= ability && ability <= found.high());
        });
    }

    private double answer(Candidate item, double ability) {
        double expected = new Elo(1, .05).expected(new Ability(ability, 1, 0), item.task());
        return random.nextDouble() < expected ? 1 : 0;
    }

    /** Enough of every difficulty: where easy ones run out, weak students earn less than is wished. */
    private List<Candidate> items() {
        return Stream.iterate(0, i -> i + 1)
                .limit(1_000)
                .map(i -> new Candidate(
                        new Place(SET, 1, "item-" + i),
                        SKILLS.get(i % SKILLS.size()),
                        new Task(random.nextDouble() * 8 - 4.5, i % 3 == 0 ? 0 : 1.0 / 3),
                        Texts.of(List.of("text number " + i)),
                        null))
                .toList();
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
