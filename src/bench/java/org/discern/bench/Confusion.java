package org.discern.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was taken for what. */
final class Confusion {

    /** The column of what is in no class. */
    static final String NOTHING = "-";

    private final List<String> classes;
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Confusion(List<String> classes) {
        this.classes = classes;
        classes.forEach(name -> tallies.put(name, new Tally()));
    }

    /**
     * Counts one answer.
     *
     * @param row what the annotators said, as a row of the matrix
     * @param gold the class that this counts as
     * @param predicted a class or {@link #NOTHING}
     */
    void add(String row, String gold, String predicted) {
        rows.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(predicted, 1, Integer::sum);
        tallies.forEach((name, tally) -> tally.add(name.equals(gold), name.equals(predicted)));
    }

    double macroF1() {
        return tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    void print(PrintStream out, String name) {
        out.println(Tally.head(name));
        tallies.forEach((label, tally) -> out.println(tally.line(label)));
        out.printf(Locale.ROOT, "  %-54s %6.3f%n", "macro-F1", macroF1());
    }

    void printMatrix(PrintStream out) {
        out.printf("  %-16s", "gold, predicted");
        classes.forEach(label -> out.printf("%12s", label));
        out.printf("%12s%n", NOTHING);
        rows.forEach((row, counts) -> {
            out.printf("  %-16s", row);
            classes.forEach(label -> out.printf("%12d", counts.getOrDefault(label, 0)));
            out.printf("%12d%n", counts.getOrDefault(NOTHING, 0));
        });
    }
}
