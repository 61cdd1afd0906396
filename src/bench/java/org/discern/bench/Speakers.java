package org.discern.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.discern.analysis.Analysis;
import org.discern.label.Span;

/** Who is found to say something: is the mention found one that the annotators marked? */
final class Speakers implements Measure {

    /** What has a speaker. */
    enum Unit {
        QUOTED_SEGMENT("speaker of a quoted segment"),
        ATTRIBUTION("speaker of an attribution");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        private List<Segment> gold(Row row) {
            return this == ATTRIBUTION ? Segment.goldSpeeches(row) : Segment.gold(row);
        }

        private List<Segment> predicted(Row row, Analysis analysis) {
            return this == ATTRIBUTION ? Segment.predictedSpeeches(analysis) : Segment.predicted(row, analysis);
        }
    }

    private static final class Count {
        private int all;
        private int answered;
        private int right;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Unit unit;
    private final Disagreements disagreements;

    Speakers(Unit unit, Disagreements disagreements) {
        this.unit = unit;
        this.disagreements = disagreements;
    }

    @Override
    public void add(Row row, Analysis analysis) {
        List<Segment> predicted = unit.predicted(row, analysis);
        for (Segment gold : unit.gold(row)) {
            if (!gold.speakers().isEmpty()) {
                count(row, gold, speakers(gold, predicted));
            }
        }
    }

    /** The speakers of the predicted segment that is most like this one. */
    private static List<Span> speakers(Segment gold, List<Segment> predicted) {
        return predicted.stream()
                .filter(segment -> segment.span().overlap(gold.span()) > 0)
                .max(Comparator.comparingDouble(gold::iou))
                .map(Segment::speakers)
                .orElse(List.of());
    }

    private void count(Row row, Segment gold, List<Span> found) {
        boolean right = Spans.overlap(found, gold.speakers()) > 0;
        for (String type : List.of("all", gold.type())) {
            Count count = counts.computeIfAbsent(type, key -> new Count());
            count.all++;
            count.answered += found.isEmpty() ? 0 : 1;
            count.right += right ? 1 : 0;
        }
        if (!right) {
            disagreements.add(() -> String.format(
                    Locale.ROOT,
                    "%s: speaker %s, not %s: %s",
                    row.id(),
                    Spans.in(row.text(), gold.speakers()),
                    Spans.in(row.text(), found),
                    row.text().around(gold.span(), 200)));
        }
    }

    @Override
    public void print(PrintStream out) {
        out.printf("  %-40s %8s %10s %9s %7s%n", unit.words, "of all", "answered", "of those", "gold");
        counts.forEach((type, count) -> out.printf(
                Locale.ROOT,
                "  %-40s %8.3f %10.3f %9.3f %7d%n",
                type,
                share(count.right, count.all),
                share(count.answered, count.all),
                share(count.right, count.answered),
                count.all));
        disagreements.print(out);
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
