package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and short phrases to be looked for. */
final class Lexicon {

    private final Map<String, List<String[]>> phrases = new HashMap<>();

    /** @param lines one word or phrase each, in lower case */
    Lexicon(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                String[] words = line.strip().split("\\s+");
                phrases.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words);
            }
        }
    }

    /** How many places of the words begin an entry. */
    int hits(List<String> words) {
        int hits = 0;
        for (int at = 0; at < words.size(); at++) {
            if (beginsEntry(words, at)) {
                hits++;
            }
        }
        return hits;
    }

    private boolean beginsEntry(List<String> words, int at) {
        for (String[] phrase : phrases.getOrDefault(words.get(at), List.of())) {
            int same = 1;
            while (same < phrase.length
                    && at + same < words.size()
                    && words.get(at + same).equals(phrase[same])) {
                same++;
            }
            if (same == phrase.length) {
                return true;
            }
        }
        return false;
    }
}
