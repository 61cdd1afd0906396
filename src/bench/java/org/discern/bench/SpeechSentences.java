package org.discern.bench;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.discern.analysis.Analysis;
import org.discern.analysis.ReportedSpeech;
import org.discern.label.Part;
import org.discern.label.Span;
import org.discern.label.Words;

/** Which sentences carry reported speech: a word of theirs is attributed, or attributes. */
final class SpeechSentences implements Measure {

    /** What a rule of thumb would look for. */
    private static final Pattern CUE = Pattern.compile(
            "[\"“”]|\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|according to|claim(?:s|ed)?|argue[sd]?|add(?:s|ed)"
                    + "|ask(?:s|ed)|announce[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|suggest(?:s|ed)?|believe[sd]?"
                    + "|think(?:s)?|thought|explain(?:s|ed)?|report(?:s|ed)|wr(?:ites|ote)|tweeted|noted|called)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Tally tally = new Tally();
    private final Tally rule = new Tally();
    private final Tally always = new Tally();
    private final Disagreements disagreements;

    SpeechSentences(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @Override
    public void add(Row row, Analysis analysis) {
        List<Span> words = Words.of(row.text().text());
        BitSet gold = gold(row);
        BitSet predicted = predicted(analysis);
        for (Span sentence : Sentences.of(row.text())) {
            List<Span> own =
                    words.stream().filter(word -> word.overlap(sentence) > 0).toList();
            boolean isGold = touches(gold, own);
            boolean isPredicted = touches(predicted, own);
            tally.add(isGold, isPredicted);
            rule.add(isGold, CUE.matcher(row.text().in(sentence)).find());
            always.add(isGold, true);
            if (isGold != isPredicted) {
                disagreements.add(() -> (isGold ? "missed " : "too much ") + row.id() + ": "
                        + row.text().around(sentence, 100));
            }
        }
    }

    private static BitSet gold(Row row) {
        var marked = new BitSet();
        for (Row.Speech speech : row.speeches()) {
            speech.content().forEach(piece -> marked.set(piece.start(), piece.end()));
            speech.cue().forEach(piece -> marked.set(piece.start(), piece.end()));
        }
        return marked;
    }

    private static BitSet predicted(Analysis analysis) {
        var marked = new BitSet();
        for (ReportedSpeech speech : analysis.speeches()) {
            if (speech.part() == Part.BODY) {
                speech.content().forEach(piece -> marked.set(piece.start(), piece.end()));
                Span cue = speech.cue();
                if (cue != null) {
                    marked.set(cue.start(), cue.end());
                }
            }
        }
        return marked;
    }

    private static boolean touches(BitSet marked, List<Span> words) {
        return words.stream().anyMatch(word -> {
            int next = marked.nextSetBit(word.start());
            return next >= 0 && next < word.end();
        });
    }

    @Override
    public void print(PrintStream out) {
        out.println(Tally.head("sentence carries reported speech"));
        out.println(tally.line("analysis"));
        out.println(rule.line("rule: a mark or a common cue"));
        out.println(always.line("rule: every sentence"));
        disagreements.print(out);
    }
}
