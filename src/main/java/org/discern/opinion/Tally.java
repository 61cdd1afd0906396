package org.discern.opinion;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How the voices are divided over one decision. The author's key is a voice too; whatever it accepts is one answer here,
 * since between those the author has not decided.
 *
 * @param right what the key counts as right, the best first
 * @param given what each colleague said
 */
record Tally(List<String> right, List<String> given) {

    /** Why a decision is worth a discussion. */
    enum Contest {
        /** More than half of the colleagues say what the key does not count as right. */
        MAJORITY_AGAINST_KEY,
        /** No answer has two thirds of the voices. */
        NO_CLEAR_MAJORITY
    }

    /** One colleague is a remark, two are a division. */
    private static final int FEWEST = 2;

    Set<Contest> contests() {
        var contests = EnumSet.noneOf(Contest.class);
        if (given.size() < FEWEST) {
            return contests;
        }
        long against = given.stream().filter(label -> !right.contains(label)).count();
        if (2 * against > given.size()) {
            contests.add(Contest.MAJORITY_AGAINST_KEY);
        }
        Map<String, Integer> counts = counts(label -> right.contains(label) ? right.get(0) : label);
        if (counts.values().stream().noneMatch(count -> 3 * count >= 2 * voices())) {
            contests.add(Contest.NO_CLEAR_MAJORITY);
        }
        return contests;
    }

    /**
     * The label that could be accepted beside the key: just two labels have a third of the voices each, and one of them
     * is right already.
     */
    Optional<String> second() {
        Map<String, Integer> counts = counts(label -> label);
        Set<String> strong = new HashSet<>(counts.keySet());
        strong.removeIf(label -> 3 * counts.getOrDefault(label, 0) < voices());
        Set<String> fresh = new HashSet<>(strong);
        fresh.removeAll(right);
        return strong.size() == 2 && fresh.size() == 1 ? fresh.stream().findFirst() : Optional.empty();
    }

    private int voices() {
        return given.size() + 1;
    }

    private Map<String, Integer> counts(UnaryOperator<String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(right.get(0), 1);
        given.forEach(label -> counts.merge(name.apply(label), 1, Integer::sum));
        return counts;
    }
}
