package org.discern.practice.learning;

import java.util.Collection;
import java.util.HashSet;
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

    public Texts {
        words = Set.copyOf(words);
    }

    public static Texts of(Collection<String> texts) {
        return new Texts(texts.stream()
                .map(Texts::normalised)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet()));
    }

    /** Whether one of these contains one of the others, or is contained. */
    public boolean overlap(Texts others) {
        return words.stream()
                .anyMatch(own -> others.words.contains(own)
                        || others.words.stream().anyMatch(other -> own.contains(other) || other.contains(own)));
    }

    public Texts and(Texts others) {
        Set<String> both = new HashSet<>(words);
        both.addAll(others.words);
        return new Texts(both);
    }

    private static String normalised(String text) {
        return Words.of(text).stream()
                .map(word -> word.in(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
