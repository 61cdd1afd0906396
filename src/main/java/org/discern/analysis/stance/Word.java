package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark of a statement.
 *
 * @param text as it stands there, with straight marks
 * @param lower the same in lower case
 * @param quoted whether it stands between quotation marks
 */
record Word(String text, String lower, boolean quoted) {

    private static final Pattern TOKEN =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['-][\\p{L}\\p{N}]+)*"
                    + "|[$£€]?\\p{N}[\\p{N}.,:/-]*(?:st|nd|rd|th|s|m|bn|pc|pm|am)?\\b%?|\\.\\.\\.|--|[?!…:;—–\"(),]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The words of a statement, in order. */
    static List<Word> of(String statement) {
        String straight = statement
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        List<Word> words = new ArrayList<>();
        boolean quoted = false;
        Matcher matcher = TOKEN.matcher(straight);
        while (matcher.find()) {
            String text = matcher.group();
            boolean mark = text.equals("\"");
            words.add(new Word(text, text.toLowerCase(Locale.ROOT), quoted && !mark));
            quoted ^= mark;
        }
        return words;
    }

    /** The word as the model knows it: all years are one, and so are all other numbers. */
    String key() {
        if (isNumber()) {
            return YEAR.matcher(text).matches() ? "<year>" : "<number>";
        }
        return lower;
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(text.length() > 1 && !Character.isDigit(text.charAt(0)) ? 1 : 0));
    }

    /** Whether it may be a part of a name, if it does not begin the sentence. */
    boolean isName() {
        return isCapital() && isLetters() && !lower.equals("i") && !lower.startsWith("i'");
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
