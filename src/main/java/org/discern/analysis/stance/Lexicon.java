package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and short phrases to be looked for. */
final class Lexicon {

    private final Map<String, List<String[]>> phrases = new HashMap<>();

    /** @param lines one word or phrase each, in lower case; "#" begins a comment */
    Lexicon(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+");
                phrases.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words);
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((String[] words) -> words.length)
                        .reversed()));
    }

    /** How many words the longest entry takes that begins here, 0 if none does. */
    int lengthAt(List<Word> words, int at) {
        for (String[] phrase : phrases.getOrDefault(words.get(at).lower(), List.of())) {
            int same = 1;
            while (same < phrase.length
                    && at + same < words.size()
                    && words.get(at + same).lower().equals(phrase[same])) {
                same++;
            }
            if (same == phrase.length) {
                return same;
            }
        }
        return 0;
    }
}
