package org.discern.report.table;

import java.text.Normalizer;

/**
 * Takes the danger out of words that a spreadsheet would run as a formula. OWASP's rule: an apostrophe goes before what
 * begins a cell with {@code = + - @}, a tab or a line break, and before what would begin one if the file were cut in
 * other places than ours: after a comma, semicolon, bar, tab, line break or quotation mark, since a spreadsheet set to
 * another separator does not see our quotation marks. Space before the sign does not help it, nor do wide, small and
 * raised forms of the signs. (OWASP, CSV Injection, owasp.org/www-community/attacks/CSV_Injection.)
 *
 * <p>Nothing is lost: {@link #undone} gives the words back.
 */
public final class FormulaGuard {

    private static final char MARK = '\'';
    private static final String CUTS = ",;|\t\n\r\"";
    private static final String SIGNS = "=+-@";
    private static final int MINUS = 0x2212;

    private FormulaGuard() {}

    /** The words with an apostrophe at each place where they could begin a formula. */
    public static String guarded(String text) {
        var guarded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (beginsCell(text, i) && isDangerous(text, i)) {
                guarded.append(MARK);
            }
            guarded.append(text.charAt(i));
        }
        return guarded.toString();
    }

    /** The words that {@link #guarded} was given. */
    public static String undone(String guarded) {
        var text = new StringBuilder(guarded.length());
        for (int i = 0; i < guarded.length(); i++) {
            boolean added = guarded.charAt(i) == MARK && beginsCell(guarded, i) && isDangerous(guarded, i + 1, i == 0);
            if (!added) {
                text.append(guarded.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean beginsCell(String text, int at) {
        return at == 0 || CUTS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isDangerous(String text, int from) {
        return isDangerous(text, from, from == 0);
    }

    /**
     * Whether a sign comes next, over space and apostrophes. Those are passed over so that a mark can be told from an
     * apostrophe that was there before.
     */
    private static boolean isDangerous(String text, int from, boolean first) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == MARK || isSpace(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at);
        return isSign(next) || (first && (next == '\t' || next == '\n' || next == '\r'));
    }

    /** What a spreadsheet may drop from the start of a cell; what cuts cells is none. */
    private static boolean isSpace(int codePoint) {
        if (codePoint < 128 && CUTS.indexOf(codePoint) >= 0) {
            return false;
        }
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isSign(int codePoint) {
        if (codePoint < 128 || codePoint == MINUS) {
            return codePoint == MINUS || SIGNS.indexOf(codePoint) >= 0;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return !plain.isEmpty() && SIGNS.indexOf(plain.charAt(0)) >= 0;
    }
}
