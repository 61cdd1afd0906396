package org.discern.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.discern.label.Span;

/** What is marked in one or more pieces. */
final class Spans {

    private Spans() {}

    /** How many code points two sets of pieces share. */
    static int overlap(List<Span> some, List<Span> others) {
        int overlap = 0;
        for (Span one : some) {
            for (Span other : others) {
                overlap += one.overlap(other);
            }
        }
        return overlap;
    }

    static String in(Text text, List<Span> pieces) {
        return pieces.stream()
                .map(piece -> "<" + text.in(piece).replace("\n", "¶") + ">")
                .collect(Collectors.joining(" "));
    }

    /** The pieces without what is not a word at their ends; pieces with no word between them are one. */
    static List<Span> trimmed(Text text, List<Span> pieces) {
        List<Span> trimmed = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            int start = piece.start();
            int end = piece.end();
            while (start < end && !isWord(text.at(start))) {
                start++;
            }
            while (end > start && !isWord(text.at(end - 1))) {
                end--;
            }
            if (start < end) {
                append(text, trimmed, new Span(start, end));
            }
        }
        return trimmed;
    }

    private static void append(Text text, List<Span> pieces, Span next) {
        int last = pieces.size() - 1;
        if (last >= 0 && !hasWord(text, pieces.get(last).end(), next.start())) {
            Span before = pieces.get(last);
            pieces.set(last, new Span(before.start(), Math.max(before.end(), next.end())));
        } else {
            pieces.add(next);
        }
    }

    private static boolean hasWord(Text text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isWord(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign belongs to the words: neither white space nor punctuation, but money and per cent do. */
    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '%' || codePoint == '$' || codePoint == '€';
    }
}
