package org.discern.article;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept: in NFC, with line feeds as its only line breaks and plain spaces as its only spaces, and without
 * what cannot be seen: control characters, marks of direction, soft hyphens, zero-width spaces. So equal words are equal
 * text, and a position means the same in Java, in Postgres and in a browser.
 */
final class CleanText {

    /** As many marks can stand on one letter in a stream-safe text (UAX 15, D3); more would make NFC slow. */
    private static final int MOST_MARKS = 30;

    private static final String DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final String INVISIBLE = DIRECTIONS + "\u00ad\u200b\u2060\ufeff";

    /** What the codes from U+0080 stand for in text that was Windows-1252 once: its quotation marks and dashes. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private CleanText() {}

    /** The character that a control character of Windows-1252 means, as in the HTML standard; else the same one. */
    static int meant(int codePoint) {
        return codePoint >= 0x80 && codePoint <= 0x9f ? WINDOWS_1252.charAt(codePoint - 0x80) : codePoint;
    }

    /** A text of many lines, cleaned. */
    static String of(String raw) {
        var clean = new StringBuilder(raw.length());
        int marks = 0;
        int next;
        for (int at = 0; at < raw.length(); at = next) {
            int codePoint = raw.codePointAt(at);
            next = at + Character.charCount(codePoint);
            boolean crlf = codePoint == '\r' && next < raw.length() && raw.charAt(next) == '\n';
            marks = isMark(codePoint) ? marks + 1 : INVISIBLE.indexOf(codePoint) >= 0 ? marks : 0;
            if (!crlf && marks <= MOST_MARKS) {
                append(clean, meant(codePoint));
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** A text on one line, cleaned; null when nothing is left of it, or more than {@code most} characters are. */
    static @Nullable String line(@Nullable String raw, int most) {
        if (raw == null || raw.length() > 4 * most) {
            return null;
        }
        String line = onOneLine(of(raw));
        return line.isEmpty() || line.length() > most ? null : line;
    }

    /** A clean text with each run of white space as one space. */
    static String onOneLine(String clean) {
        var line = new StringBuilder(clean.length());
        for (int at = 0; at < clean.length(); at++) {
            char c = clean.charAt(at);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder clean, int codePoint) {
        switch (codePoint) {
            case '\t' -> clean.append('\t');
            case '\n', '\r', '\u000b', '\u2028' -> clean.append('\n');
            case '\f', '\u2029' -> clean.append("\n\n");
            default -> {
                if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
                    clean.append(' ');
                } else if (!Character.isISOControl(codePoint) && INVISIBLE.indexOf(codePoint) < 0) {
                    clean.appendCodePoint(codePoint);
                }
            }
        }
    }
}
