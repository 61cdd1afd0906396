package org.discern.analysis.text;

import java.util.List;

/**
 * Single quotation marks: told from apostrophes by what stands beside them, and only believed where both ends of a
 * quotation are found in one paragraph.
 */
final class SingleMarks {

    private static final int LONGEST = 1200;

    private final String text;
    private final Paragraph paragraph;
    private final List<Quote> quotes;

    SingleMarks(String text, Paragraph paragraph, List<Quote> quotes) {
        this.text = text;
        this.paragraph = paragraph;
        this.quotes = quotes;
    }

    void pair() {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = opens(at) ? closeOf(at) : -1;
            if (end > 0) {
                quotes.add(new Quote(at, end, true, false));
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (c != '‘' && c != '\'' || isMark(at + 1) || isMark(at - 1)) {
            return false;
        }
        boolean before = at == paragraph.start() || " \u00a0([—–-“\"".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int closeOf(int open) {
        char mark = text.charAt(open) == '‘' ? '’' : '\'';
        int possessive = -1;
        for (int at = open + 2; at < Math.min(paragraph.end(), open + LONGEST); at++) {
            char c = text.charAt(at);
            if (c == text.charAt(open) && opens(at)) {
                return possessive;
            }
            if ((c == mark || c == '\'') && ends(at)) {
                if (text.charAt(at - 1) != 's') {
                    return at + 1;
                }
                possessive = possessive < 0 ? at + 1 : possessive;
            }
            if (c == '"' || c == '”') {
                return possessive;
            }
        }
        return possessive;
    }

    private boolean ends(int at) {
        boolean before = !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return before && after && !isMark(at + 1) && !isMark(at - 1);
    }

    private boolean isMark(int at) {
        return at >= paragraph.start() && at < paragraph.end() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
