package org.discern.practice.learning;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what a student practises. Skills take turns, so that a round mixes them: due ones first, the least remembered
 * before the others; then those never practised, the most mistaken before the others; where neither has an item left,
 * those that are not due yet. Of a skill's items the one is taken that the student will most nearly solve with the
 * wished probability.
 *
 * @param success the wished credit, 0 to 1
 */
public record Choosing(Learning learning, double success) {

    /**
     * What is wished for.
     *
     * @param shuffle orders items that nothing else tells apart: the same number, the same order
     */
    public record Wish(int size, Instant now, long shuffle) {}

    private record Round(Map<Skill, SkillState> states, List<Candidate> left, Wish wish) {}

    /**
     * At most as many items as wished, no two with words in common: those that the student has never seen, and, where
     * they do not suffice, those seen longest ago.
     */
    public List<Candidate> choose(Map<Skill, SkillState> states, List<Candidate> candidates, Wish wish) {
        var fresh = candidates.stream().filter(item -> item.seenAt() == null).toList();
        List<Candidate> chosen = new ArrayList<>();
        var round = new Round(states, new ArrayList<>(fresh), wish);
        takeTurns(round, wanted(round), chosen);
        takeTurns(round, resting(round), chosen);
        candidates.stream()
                .filter(item -> item.seenAt() != null)
                .sorted(Comparator.comparing((Candidate item) -> Objects.requireNonNull(item.seenAt()))
                        .thenComparing(item -> shuffled(item, wish)))
                .filter(item -> chosen.size() < wish.size())
                .forEach(item -> addUnlessAlike(item, chosen));
        return chosen;
    }

    private static void addUnlessAlike(Candidate item, List<Candidate> chosen) {
        if (chosen.stream().noneMatch(other -> other.texts().overlap(item.texts()))) {
            chosen.add(item);
        }
    }

    private void takeTurns(Round round, List<Skill> skills, List<Candidate> chosen) {
        Deque<Skill> turns = new ArrayDeque<>(skills);
        while (chosen.size() < round.wish().size() && !turns.isEmpty()) {
            Skill skill = turns.remove();
            nearest(round, skill).ifPresent(next -> {
                chosen.add(next);
                round.left().removeIf(item -> item == next || item.texts().overlap(next.texts()));
                turns.add(skill);
            });
        }
    }

    private Optional<Candidate> nearest(Round round, Skill skill) {
        var ability = state(round, skill).ability();
        return round.left().stream()
                .filter(item -> item.skill() == skill)
                .min(Comparator.comparingDouble(
                                (Candidate item) -> Math.abs(learning.elo().expected(ability, item.task()) - success))
                        .thenComparing(item -> shuffled(item, round.wish())));
    }

    private List<Skill> wanted(Round round) {
        Instant now = round.wish().now();
        var due = Stream.of(Skill.values())
                .filter(skill -> state(round, skill).isDue(now))
                .sorted(leastRemembered(round));
        var fresh = Stream.of(Skill.values())
                .filter(skill -> state(round, skill).memory() == null)
                .sorted(Comparator.comparing(
                        (Skill skill) -> state(round, skill).mistakes(), Comparator.reverseOrder()));
        return Stream.concat(due, fresh).toList();
    }

    private List<Skill> resting(Round round) {
        Set<Skill> wanted = Set.copyOf(wanted(round));
        return Stream.of(Skill.values())
                .filter(skill -> !wanted.contains(skill))
                .sorted(leastRemembered(round))
                .toList();
    }

    private Comparator<Skill> leastRemembered(Round round) {
        Map<Skill, Double> remembered = Stream.of(Skill.values())
                .collect(Collectors.toMap(
                        skill -> skill,
                        skill -> learning.retrievability(
                                state(round, skill), round.wish().now()),
                        (first, second) -> first,
                        () -> new EnumMap<>(Skill.class)));
        return Comparator.comparing(remembered::get);
    }

    private static SkillState state(Round round, Skill skill) {
        return round.states().getOrDefault(skill, SkillState.NEW);
    }

    private static long shuffled(Candidate item, Wish wish) {
        long mixed = (item.place().hashCode() ^ wish.shuffle()) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
