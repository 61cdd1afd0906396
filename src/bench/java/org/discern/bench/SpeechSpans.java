package org.discern.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.discern.analysis.Analysis;
import org.discern.analysis.ReportedSpeech;
import org.discern.label.Part;
import org.discern.label.Span;

/** How exactly source, cue and content of all attributions are marked. Pairs are those that share most content. */
final class SpeechSpans implements Measure {

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Disagreements disagreements;

    SpeechSpans(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    private static Row.Speech speech(ReportedSpeech speech) {
        Span cue = speech.cue();
        return new Row.Speech(
                "", speech.content(), cue == null ? List.of() : List.of(cue), Segment.speakers(speech));
    }

    @Override
    public void add(Row row, Analysis analysis) {
        List<Row.Speech> gold = row.speeches();
        List<Row.Speech> predicted = analysis.speeches().stream()
                .filter(speech -> speech.part() == Part.BODY)
                .map(SpeechSpans::speech)
                .toList();
        int[] matches = Matching.greedy(gold.size(), predicted.size(), (one, other) -> Spans.overlap(
                gold.get(one).content(), predicted.get(other).content()));
        countPredicted(row, predicted, matches);
        for (int i = 0; i < matches.length; i++) {
            Row.Speech labelled = gold.get(i);
            count(labelled, 1, 0);
            if (matches[i] == Matching.NONE) {
                disagree(row, "missed", labelled);
            } else {
                compare(row, labelled, predicted.get(matches[i]));
            }
        }
    }

    private void countPredicted(Row row, List<Row.Speech> predicted, int[] matches) {
        for (int i = 0; i < predicted.size(); i++) {
            int index = i;
            count(predicted.get(i), 0, 1);
            if (Arrays.stream(matches).noneMatch(match -> match == index)) {
                disagree(row, "too much", predicted.get(i));
            }
        }
    }

    private void count(Row.Speech speech, int gold, int predicted) {
        for (String way : List.of("exact", "overlap", "strict")) {
            count("content " + way, speech.content(), gold, predicted);
            count("cue " + way, speech.cue(), gold, predicted);
            count("source " + way, speech.speaker(), gold, predicted);
        }
    }

    private void count(String name, List<Span> pieces, int gold, int predicted) {
        if (!pieces.isEmpty()) {
            tally(name).add(0, predicted, gold);
        }
    }

    private void compare(Row row, Row.Speech gold, Row.Speech predicted) {
        boolean same = compare(row, "content", gold.content(), predicted.content());
        same &= compare(row, "cue", gold.cue(), predicted.cue());
        same &= compare(row, "source", gold.speaker(), predicted.speaker());
        if (!same) {
            disagreements.add(() ->
                    "differs " + row.id() + ": " + words(row, gold) + "\n    predicted" + words(row, predicted));
        }
    }

    private boolean compare(Row row, String role, List<Span> gold, List<Span> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() == predicted.isEmpty();
        }
        boolean exact = Spans.trimmed(row.text(), gold).equals(Spans.trimmed(row.text(), predicted));
        tally(role + " exact").add(exact ? 1 : 0, 0, 0);
        tally(role + " overlap").add(Spans.overlap(gold, predicted) > 0 ? 1 : 0, 0, 0);
        tally(role + " strict").add(new HashSet<>(gold).equals(new HashSet<>(predicted)) ? 1 : 0, 0, 0);
        return exact;
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }

    private void disagree(Row row, String what, Row.Speech speech) {
        disagreements.add(() -> what + " " + row.id() + ": " + words(row, speech));
    }

    private static String words(Row row, Row.Speech speech) {
        return speech.type() + " source " + Spans.in(row.text(), speech.speaker()) + " cue "
                + Spans.in(row.text(), speech.cue()) + " content " + Spans.in(row.text(), speech.content());
    }

    @Override
    public void print(PrintStream out) {
        out.println(Tally.head("attributions"));
        tallies.forEach((name, tally) -> out.println(tally.line(name)));
        disagreements.print(out);
    }
}
