package org.discern.bench;

import java.util.ArrayList;
import java.util.List;
import org.discern.label.Span;

/** The quoted runs of a labelled span, each with its quotation marks, by pairing the marks. */
final class Marks {

    private final Text text;

    Marks(Text text) {
        this.text = text;
    }

    static boolean isMark(int codePoint) {
        return codePoint == '"' || codePoint == '“' || codePoint == '”' || codePoint == '„';
    }

    /**
     * The quoted runs. A run that is not closed goes to the end of the span. Marks just outside of the span count too,
     * since some annotators left them there.
     */
    List<Span> runs(Span span) {
        int start = isMark(text.at(span.start() - 1)) ? span.start() - 1 : span.start();
        int end = isMark(text.at(span.end())) ? span.end() + 1 : span.end();
        List<Span> runs = new ArrayList<>();
        int open = Matching.NONE;
        for (int at = start; at < end; at++) {
            if (!isMark(text.at(at))) {
                continue;
            }
            if (open == Matching.NONE) {
                open = opens(at) ? at : Matching.NONE;
            } else if (!goesOn(at)) {
                runs.add(new Span(open, at + 1));
                open = Matching.NONE;
            }
        }
        if (open != Matching.NONE && open < span.end() - 1) {
            runs.add(new Span(open, span.end()));
        }
        return runs;
    }

    private boolean opens(int at) {
        return text.at(at) != '”' && !Character.isWhitespace(text.at(at + 1));
    }

    /** Whether a mark inside a run does not end it: a nested one, or that of the run's next paragraph. */
    private boolean goesOn(int at) {
        int mark = text.at(at);
        return mark == '“' || mark == '„' || mark == '"' && text.at(at - 1) == '\n';
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
