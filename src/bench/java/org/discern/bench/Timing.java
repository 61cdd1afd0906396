package org.discern.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.label.Words;

/** How long an analysis takes, on one thread of a warm machine. */
final class Timing {

    private static final int WORDS = 750;
    private static final int WARM_UP = 200;
    private static final int RUNS = 200;
    private static final int LARGEST = 1 << 20;
    private static final double TOO_LONG_MS = 60_000;
    private static final String GENERATED =
            """
            The council approved the budget of $4.2 million on Tuesday. "We had no choice," said Maria Lopez, the \
            mayor. "The bridge will not wait." Critics, according to the newspaper, called the plan reckless.

            Two officials who asked not to be named said that the work would begin in May. It is the boldest plan in \
            years. Will it last? John O’Neill, who leads the opposition, believes it “will fail within a year.”

            """;

    private final Analyzer analyzer;
    private final PrintStream out;

    Timing(Analyzer analyzer, PrintStream out) {
        this.analyzer = analyzer;
        this.out = out;
    }

    /** Times the row that is nearest to the length of a usual article. */
    void article(List<Row> rows) {
        rows.stream().min(Comparator.comparingInt(Timing::distance)).ifPresent(row -> {
            double[] times = new double[RUNS];
            for (int run = -WARM_UP; run < RUNS; run++) {
                double time = milliseconds(row.body());
                if (run >= 0) {
                    times[run] = time;
                }
            }
            Arrays.sort(times);
            out.printf(
                    Locale.ROOT,
                    "  an article of %d words, %d runs: median %.2f ms, p90 %.2f ms%n",
                    Words.of(row.text().text()).size(),
                    RUNS,
                    (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2,
                    times[RUNS * 9 / 10 - 1]);
        });
    }

    private static int distance(Row row) {
        return Math.abs(Words.of(row.text().text()).size() - WORDS);
    }

    /** Times texts from 1 KB to 1 MB, each twice as long as the one before: a ratio of 2 is linear growth. */
    void growth() {
        out.printf("  %10s %12s %16s %8s%n", "size", "best ms", "µs per 1000", "ratio");
        warmUp();
        double before = 0;
        for (int size = 1 << 10; size <= LARGEST && before < TOO_LONG_MS; size *= 2) {
            NewsText text = generated(size);
            double best = Math.min(milliseconds(text), Math.min(milliseconds(text), milliseconds(text)));
            out.printf(
                    Locale.ROOT,
                    "  %10d %12.2f %16.1f %8s%n",
                    size,
                    best,
                    best * 1e6 / size,
                    before == 0 ? "" : String.format(Locale.ROOT, "%.2f", best / before));
            before = best;
        }
    }

    private void warmUp() {
        for (int run = 0; run < WARM_UP; run++) {
            milliseconds(generated(LARGEST >> 8));
        }
    }

    private static NewsText generated(int size) {
        return new NewsText(null, GENERATED.repeat(size / GENERATED.length() + 1).substring(0, size));
    }

    private double milliseconds(NewsText text) {
        long start = System.nanoTime();
        analyzer.analyze(text);
        return (System.nanoTime() - start) / 1e6;
    }
}
