package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph without the white space around it.
 *
 * @param start its first position, in UTF-16 units
 * @param end the position after its last, greater than {@code start}
 */
public record Paragraph(int start, int end) {

    /** The paragraphs of a text: what stands between line breaks. */
    static List<Paragraph> in(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf('\n', at);
            int end = line < 0 ? text.length() : line;
            int from = at;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                paragraphs.add(new Paragraph(from, to));
            }
            at = end + 1;
        }
        return paragraphs;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
