package org.discern.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of lines, cut into its paragraphs. An empty line always ends one. A single line break does too, unless the text
 * was wrapped at a width: then a line that its next word would still have fitted into ends a paragraph.
 */
final class TextParagraphs {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    /** So few line breaks say nothing about a width. */
    private static final int FEW = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<String> lines;
    private final int width;

    private TextParagraphs(String clean) {
        this.lines = Arrays.asList(clean.split("\n", -1));
        int[] lengths = lines.stream()
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) Math.ceil((lengths.length - 1) * 0.9)];
    }

    /**
     * The paragraphs of a text, each on one line; what holds no letter and no digit is none.
     *
     * @param clean see {@link CleanText}
     */
    static List<String> of(String clean) {
        return new TextParagraphs(clean).paragraphs();
    }

    private List<String> paragraphs() {
        boolean wrapped = isWrapped();
        List<String> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            open.append(lines.get(i).strip());
            if (wrapped && goesOn(i)) {
                open.append(endsInHyphen(open) ? "" : " ");
            } else {
                close(open, paragraphs);
            }
        }
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String paragraph = CleanText.onOneLine(open.toString());
        if (WORD.matcher(paragraph).find()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        int midSentence = 0;
        int lowerCase = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1).strip();
            if (!lines.get(i).isBlank() && !next.isEmpty()) {
                breaks++;
                full += goesOn(i) ? 1 : 0;
                midSentence += endsSentence(lines.get(i).strip()) ? 0 : 1;
                lowerCase += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
            }
        }
        boolean sure = breaks >= FEW || lowerCase == breaks;
        return breaks > 0 && sure && full * 10 >= breaks * 6 && midSentence * 2 >= breaks;
    }

    /** Whether the next line goes on with a line's paragraph: it was full, or long and the sentence goes on. */
    private boolean goesOn(int i) {
        if (i + 1 == lines.size() || lines.get(i).isBlank() || lines.get(i + 1).isBlank()) {
            return false;
        }
        String next = lines.get(i + 1);
        boolean indented =
                next.startsWith("\t") || next.startsWith("  ") && !lines.get(i).startsWith("  ");
        String line = lines.get(i).strip();
        int space = next.strip().indexOf(' ');
        int word = space < 0 ? next.strip().length() : space;
        boolean full = line.length() + 1 + word > width;
        boolean midSentence = line.length() * 10 >= width * 6
                && !endsSentence(line)
                && Character.isLowerCase(next.strip().codePointAt(0));
        return !indented && (full || midSentence);
    }

    private static boolean endsInHyphen(CharSequence text) {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2));
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_END
                .matcher(line.substring(Math.max(0, line.length() - 8)))
                .find();
    }
}
