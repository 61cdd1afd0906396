package org.discern.analysis.text;

import java.util.Locale;

/**
 * A word or a punctuation mark.
 *
 * @param start its first position in the text, in UTF-16 units
 * @param end the position after its last
 */
public record Token(int start, int end, String text) {

    boolean isWord() {
        int first = text.codePointAt(0);
        return Character.isLetterOrDigit(first) || text.length() > 1 && Character.isLetter(text.charAt(1));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean ends() {
        return text.equals(".") || text.equals("?") || text.equals("!") || text.equals("…") || text.equals("...");
    }
}
