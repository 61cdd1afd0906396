package org.discern.platform;

/**
 * Which texts are taken at all: those that a database can keep and a screen can show. The only place that says so; JSON
 * bodies, paths and quiz packs all ask here.
 */
public final class PlainText {

    /** What to do about a text that is not taken. */
    public static final String ADVICE = "Leave out control characters and halves of characters.";

    private PlainText() {}

    /** Whether a text has no control characters but tabs and line ends, and no half of a surrogate pair. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** Whether a text is {@link #is plain}, on one line, and more than spaces. */
    public static boolean isLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl)
                && is(text)
                && !text.codePoints().allMatch(PlainText::isSpace);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            default -> true;
        };
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
