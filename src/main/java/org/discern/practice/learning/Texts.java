package org.discern.practice.learning;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.discern.label.Words;

/**
 * Texts by their words alone, so that other marks, spaces or capitals make no other text.
 *
 * @param words each text as its words in lower case, with a space around each
 */
public record Texts(Set<String> words) {

    private static final int FEWEST_WORDS = 4;

    public Texts {
        words = Set.copyOf(words);
    }

    public static Texts of(Collection<String> texts) {
        return new Texts(texts.stream()
                .map(Texts::normalised)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet()));
    }

    /**
     * Whether one of these is, contains or stands in one of the others. A few words that stand in many sentences, such as
     * "he said", are no reason to call two of them alike.
     */
    public boolean overlap(Texts others) {
        return words.stream()
                .anyMatch(own -> others.words.contains(own)
                        || others.words.stream().anyMatch(other -> holds(own, other) || holds(other, own)));
    }

    private static boolean holds(String outer, String inner) {
        return outer.length() > inner.length()
                && outer.contains(inner)
                && inner.chars().filter(sign -> sign == ' ').count() > FEWEST_WORDS;
    }

    private static String normalised(String text) {
        return Words.of(text).stream()
                .map(word -> word.in(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
