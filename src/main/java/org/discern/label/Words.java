package org.discern.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text cut into its words: runs of letters, marks and digits, with the apostrophes and hyphens inside them. None
 * starts with a mark, such as the invisible one after an emoji.
 */
public final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.,\\-][\\p{L}\\p{M}\\p{N}]+)*");

    private Words() {}

    /** The words of a text in reading order; punctuation and white space belong to none. */
    public static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        var matcher = WORD.matcher(text);
        int chars = 0;
        int codePoints = 0;
        while (matcher.find()) {
            int start = codePoints + text.codePointCount(chars, matcher.start());
            int end = start + text.codePointCount(matcher.start(), matcher.end());
            words.add(new Span(start, end));
            chars = matcher.end();
            codePoints = end;
        }
        return List.copyOf(words);
    }
}
