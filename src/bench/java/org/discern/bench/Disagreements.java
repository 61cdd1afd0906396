package org.discern.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Where the analysis and the labels differ, for reading: a sample of all, the same one every time. */
final class Disagreements {

    private final int most;
    private final List<String> all = new ArrayList<>();

    /** @param most how many to print; with 0 nothing is kept */
    Disagreements(int most) {
        this.most = most;
    }

    void add(Supplier<String> words) {
        if (most > 0) {
            all.add(words.get());
        }
    }

    void print(PrintStream out) {
        if (most == 0) {
            return;
        }
        out.printf("  %d disagreements, of which %d:%n", all.size(), Math.min(most, all.size()));
        Collections.shuffle(all, new Random(1));
        all.stream().limit(most).forEach(words -> out.println("  - " + words));
    }
}
