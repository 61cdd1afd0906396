package org.discern.bench;

import java.util.ArrayList;
import java.util.List;
import org.discern.label.Span;

/** The quoted runs of a labelled span, each with its quotation marks, by pairing the marks. */
final class Marks {

    private static final int NOT_OPEN = -1;

    private final Text text;

    Marks(Text text) {
        this.text = text;
    }

    static boolean isMark(int codePoint) {
        return codePoint == '"' || codePoint == '“' || codePoint == '”' || codePoint == '„';
    }

    /**
     * The quoted runs of what is attributed. A run that is not closed goes to the end of its piece, one that is not
     * opened starts with it, and runs with no word between them are one: some annotators cut pieces at sentences. Marks
     * just outside of a piece count as its own.
     */
    List<Span> runs(List<Span> pieces) {
        List<Span> runs = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            for (Span run : runs(piece)) {
                append(runs, run);
            }
        }
        return runs;
    }

    private void append(List<Span> runs, Span run) {
        int last = runs.size() - 1;
        if (last >= 0 && goesOn(runs.get(last), run)) {
            runs.set(last, new Span(runs.get(last).start(), Math.max(runs.get(last).end(), run.end())));
        } else {
            runs.add(run);
        }
    }

    /** Whether a run goes on in another one: nothing but white space between, and no marks where they meet. */
    private boolean goesOn(Span run, Span next) {
        if (isMark(text.at(run.end() - 1)) || isMark(text.at(next.start()))) {
            return false;
        }
        for (int at = run.end(); at < next.start(); at++) {
            if (!Character.isWhitespace(text.at(at))) {
                return false;
            }
        }
        return true;
    }

    private List<Span> runs(Span piece) {
        int start = isMark(text.at(piece.start() - 1)) ? piece.start() - 1 : piece.start();
        int end = isMark(text.at(piece.end())) ? piece.end() + 1 : piece.end();
        List<Span> runs = new ArrayList<>();
        int open = NOT_OPEN;
        for (int at = start; at < end; at++) {
            if (!isMark(text.at(at))) {
                continue;
            }
            boolean isUnopened = open == NOT_OPEN && runs.isEmpty() && at > piece.start();
            if (open == NOT_OPEN && opens(at)) {
                open = at;
            } else if (isUnopened || (open != NOT_OPEN && closes(at))) {
                runs.add(new Span(isUnopened ? piece.start() : open, at + 1));
                open = NOT_OPEN;
            }
        }
        if (open != NOT_OPEN && open < piece.end() - 1) {
            runs.add(new Span(open, piece.end()));
        }
        return runs;
    }

    private boolean opens(int at) {
        return text.at(at) != '”' && !Character.isWhitespace(text.at(at + 1));
    }

    /** Whether a mark ends the run that is open; not a nested one, nor that of the run's next paragraph. */
    private boolean closes(int at) {
        int mark = text.at(at);
        if (mark == '“' || mark == '„') {
            return Character.isWhitespace(text.at(at + 1));
        }
        return mark == '”' || text.at(at - 1) != '\n';
    }

    /** Whether there is a double mark in a run. */
    static boolean hasMark(Text text, Span run) {
        return text.in(run).codePoints().anyMatch(Marks::isMark);
    }

    /** The lines of a run: whether paragraphs of one quotation are one run or several is a matter of taste. */
    static List<Span> lines(Text text, Span run) {
        List<Span> lines = new ArrayList<>();
        int start = run.start();
        for (int at = run.start(); at <= run.end(); at++) {
            if (at == run.end() || text.at(at) == '\n') {
                if (at > start) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }
}
