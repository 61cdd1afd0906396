package org.discern.report.table;

import java.util.regex.Pattern;

/**
 * Words as a workbook can hold them. They stand in text cells, which no spreadsheet runs, so they need no apostrophe.
 */
final class SheetText {

    /** The most characters (UTF-16 units) of a cell: Excel specifications and limits. */
    static final int LONGEST = 32_767;

    private static final char REPLACEMENT = '\uFFFD';

    /** A character's number, which spreadsheets would show as that character (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /**
     * The words with what XML 1.0 does not allow replaced, line breaks as line feeds, and cut where a cell is full.
     */
    static String of(String text) {
        var allowed = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(codePoint -> isAllowed(codePoint) ? codePoint : REPLACEMENT)
                .forEach(allowed::appendCodePoint);
        String escaped = NUMBERED.matcher(allowed).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    private static String cut(String text) {
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
