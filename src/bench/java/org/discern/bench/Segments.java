package org.discern.bench;

import java.io.PrintStream;
import java.util.List;
import org.discern.analysis.Analysis;

/** Which words in quotation marks are found to be quotations. */
final class Segments implements Measure {

    private static final double ALIKE = .8;

    private final Tally tally = new Tally();
    private final Disagreements disagreements;

    Segments(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @Override
    public void add(Row row, Analysis analysis) {
        List<Segment> gold = Segment.gold(row);
        List<Segment> predicted = Segment.predicted(row, analysis);
        int[] matches = Matching.greedy(gold.size(), predicted.size(), (one, other) -> {
            double iou = gold.get(one).iou(predicted.get(other));
            return iou >= ALIKE ? iou : 0;
        });
        boolean[] matched = new boolean[predicted.size()];
        int right = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == Matching.NONE) {
                disagree("missed", row, gold.get(i));
            } else {
                matched[matches[i]] = true;
                right++;
            }
        }
        for (int i = 0; i < matched.length; i++) {
            if (!matched[i]) {
                disagree("too much", row, predicted.get(i));
            }
        }
        tally.add(right, predicted.size(), gold.size());
    }

    private void disagree(String what, Row row, Segment segment) {
        disagreements.add(() -> what + " " + row.id() + ": " + row.text().around(segment.span(), 120));
    }

    @Override
    public void print(PrintStream out) {
        out.println(Tally.head("quoted segments (IoU >= .8)"));
        out.println(tally.line("segment"));
        disagreements.print(out);
    }
}
