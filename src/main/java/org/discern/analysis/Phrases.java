package org.discern.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.analysis.text.Unit;

/** A lexicon of words and phrases that are looked for in sentences. */
final class Phrases {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /** @param lines one word or phrase each, in lower case */
    Phrases(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+");
                byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words);
            }
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
    }

    /** The ranges of units that a phrase covers, the longest at each place. */
    List<int[]> in(List<Unit> units) {
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            int length = lengthAt(units, at);
            if (length > 0) {
                found.add(new int[] {at, at + length});
                at += length - 1;
            }
        }
        return found;
    }

    private int lengthAt(List<Unit> units, int at) {
        for (String[] phrase : byFirst.getOrDefault(units.get(at).lower(), List.of())) {
            int same = 0;
            while (same < phrase.length
                    && at + same < units.size()
                    && units.get(at + same).lower().equals(phrase[same])) {
                same++;
            }
            if (same == phrase.length) {
                return same;
            }
        }
        return 0;
    }
}
