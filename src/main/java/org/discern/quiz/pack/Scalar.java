package org.discern.quiz.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One text in YAML, in the most readable of three styles that is sure to be read again as the same text: plain, as a
 * literal block, or in double quotation marks (YAML 1.2.2, chapters 7.3 and 8.1).
 */
record Scalar(String text) {

    /** Begins like a sentence, so that it is no number and no day; holds nothing that YAML gives a meaning to. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}‘“][\\p{L}\\p{N} .,;?!()/'\"‘’“”–—_+-]*(?<! )");

    /** Words that some reader of YAML takes for something else than text. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    /** More than this is easier to read under the name than beside it; in code points. */
    private static final int LONG = 100;

    static Scalar of(String text) {
        return new Scalar(text);
    }

    /** In whatever style; a block stands at the indentation. */
    String at(String indent) {
        boolean wide = text.indexOf('\n') >= 0 || text.codePointCount(0, text.length()) > LONG;
        return wide && fitsABlock() ? block(indent) : onOneLine();
    }

    String onOneLine() {
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted();
    }

    /**
     * A block cannot hold what needs an escape, and says by its first line how far it is indented. Empty lines at its
     * end would take in those that follow it.
     */
    private boolean fitsABlock() {
        return !text.startsWith(" ")
                && !text.startsWith("\n")
                && !text.endsWith("\n\n")
                && text.codePoints().allMatch(c -> c == '\n' || isShown(c))
                && Arrays.stream(text.split("\n", -1)).noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private String block(String indent) {
        boolean ended = text.endsWith("\n");
        var block = new StringBuilder(ended ? "|" : "|-");
        String lines = ended ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : indent).append(line);
        }
        return block.toString();
    }

    private String quoted() {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(inQuotes(c)));
        return quoted.append('"').toString();
    }

    private static String inQuotes(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isShown(c) ? Character.toString(c) : "\\u%04X".formatted(c);
        };
    }

    /** What stands in a file as it is: no control character, no line separator, no mark of byte order, no half. */
    private static boolean isShown(int c) {
        return c >= 0x20 && c <= 0x7E
                || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }
}
