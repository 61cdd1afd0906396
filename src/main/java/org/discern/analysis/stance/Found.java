package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The traits found so far in a statement. */
final class Found {

    private final List<Word> words;
    private final double inQuotes;
    private final Map<String, Trait> traits = new LinkedHashMap<>();

    /** @param inQuotes how much a trait weighs that stands between quotation marks, from 0 to 1 */
    Found(List<Word> words, double inQuotes) {
        this.words = words;
        this.inQuotes = inQuotes;
    }

    List<Word> words() {
        return words;
    }

    /** Adds what no single words show. */
    void add(String name, double strength) {
        traits.putIfAbsent(name, new Trait(name, strength, ""));
    }

    /** Adds what some words show; the strongest place counts. */
    void add(String name, int from, int length, double strength) {
        double weighed = words.get(from).quoted() ? strength * inQuotes : strength;
        Trait before = traits.get(name);
        if (before == null || before.strength() < weighed) {
            String shown =
                    words.subList(from, from + length).stream().map(Word::text).collect(Collectors.joining(" "));
            traits.put(name, new Trait(name, weighed, shown));
        }
    }

    List<Trait> traits() {
        return new ArrayList<>(traits.values());
    }
}
