package org.discern.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param sets the names of the sets, none for all
 * @param errors the measure whose disagreements are printed, null for none
 * @param most how many of them
 */
record Options(Path data, Half half, Set<String> sets, @Nullable String errors, int most) {

    static final String USAGE =
            """
            Accuracy <data dir> [--half dev|test|all] [--set NAME]... [--errors MEASURE N]
            sets: polnear newsdiscourse checkthat babe gum time (all, if none is named)
            measures: segments speakers speakers-all sentences spans labels checkthat babe gum gum-all
            Errors are read on the dev half only.""";

    /** @throws IllegalArgumentException if the arguments do not follow {@link #USAGE} */
    static Options of(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Path data = Path.of(next(rest));
        Half half = null;
        Set<String> sets = new HashSet<>();
        String errors = null;
        int most = 0;
        while (!rest.isEmpty()) {
            switch (rest.remove()) {
                case "--half" -> half = Half.valueOf(next(rest).toUpperCase(Locale.ROOT));
                case "--set" -> sets.add(next(rest));
                case "--errors" -> {
                    errors = next(rest);
                    most = Integer.parseInt(next(rest));
                }
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (errors != null && half != null && half != Half.DEV) {
            throw new IllegalArgumentException("Errors are read on the dev half only, so that the other stays unseen.");
        }
        Half all = errors == null ? Half.ALL : Half.DEV;
        return new Options(data, half == null ? all : half, Set.copyOf(sets), errors, most);
    }

    private static String next(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.remove();
    }

    /** Whether a set is to be run: it is named, or it has the measure whose errors are asked for. */
    boolean wants(String set, Set<String> measures) {
        if (errors != null) {
            return measures.contains(errors);
        }
        return sets.isEmpty() || sets.contains(set);
    }

    Disagreements disagreements(String measure) {
        return new Disagreements(measure.equals(errors) ? most : 0);
    }
}
