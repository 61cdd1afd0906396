package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. A straight mark opens or closes by what stands beside it; a curly one says so itself, unless
 * what stands beside it proves a slip. One pass, linear in the length of the text.
 */
final class QuoteMarks {

    private static final int SHORT = 12;

    private final String text;
    private final List<Quote> quotes = new ArrayList<>();
    private boolean goesOn;

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** All quotes of a text, by their start; a nested one comes after the one that holds it. */
    static List<Quote> in(String text, List<Paragraph> paragraphs) {
        var marks = new QuoteMarks(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.pair(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        marks.quotes.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        return marks.quotes;
    }

    private void pair(Paragraph paragraph, @Nullable Paragraph next) {
        int open = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            int width = doubleMark(at);
            if (width == 0) {
                continue;
            }
            if (open < 0 && !closesHere(at, width, paragraph) && !(goesOn && at + width == paragraph.end())) {
                open = at;
            } else if (open >= 0 && opensHere(at, width) && !closesByItself(at)) {
                open = at;
            } else if (open >= 0 || goesOn) {
                add(open >= 0 ? open : paragraph.start(), at + width, false);
                open = -1;
                goesOn = false;
            }
            at += width - 1;
        }
        leaveOpen(open, paragraph, next);
        new SingleMarks(text, paragraph, quotes).pair();
    }

    private void leaveOpen(int open, Paragraph paragraph, @Nullable Paragraph next) {
        boolean nextOpens = next != null && doubleMark(next.start()) > 0;
        goesOn = false;
        if (open >= 0 && (nextOpens || paragraph.end() - open > SHORT)) {
            quotes.add(new Quote(open, paragraph.end(), false, true));
            goesOn = nextOpens || open == paragraph.start() || next != null && closesFirst(next);
        }
    }

    /** Whether the first mark of a paragraph is its last character, and so closes what an earlier paragraph has opened. */
    private boolean closesFirst(Paragraph paragraph) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            int width = doubleMark(at);
            if (width > 0) {
                return at + width == paragraph.end();
            }
        }
        return false;
    }

    private void add(int start, int end, boolean open) {
        quotes.add(new Quote(start, end, false, open));
    }

    /** How many characters a double mark at a position has; 0 where there is none. */
    private int doubleMark(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '＂') {
            return 1;
        }
        boolean pair = at + 1 < text.length() && text.charAt(at + 1) == c;
        return pair && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
    }

    /** A mark that could only close: with no quote open, it is a slip, an inch sign, or the end of a long quotation. */
    private boolean closesHere(int at, int width, Paragraph paragraph) {
        boolean before = at > paragraph.start() && !isGap(text.charAt(at - 1));
        boolean after = at + width >= paragraph.end() || isGap(text.charAt(at + width));
        return before && after || text.charAt(at) == '”' && (before || at > paragraph.start());
    }

    private boolean opensHere(int at, int width) {
        boolean gapBefore = at == 0 || isGap(text.charAt(at - 1)) || isOpener(text.charAt(at - 1));
        boolean wordAfter = at + width < text.length() && !isGap(text.charAt(at + width));
        return gapBefore && wordAfter && Character.isLetterOrDigit(text.charAt(at + width));
    }

    private boolean closesByItself(int at) {
        char c = text.charAt(at);
        return c == '”' || c == '»';
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || ",.;:!?)]—–".indexOf(c) >= 0;
    }

    private static boolean isOpener(char c) {
        return c == '(' || c == '[' || c == '—' || c == '–' || c == '-';
    }
}
