package org.discern.bench;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.discern.analysis.Analysis;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;

/** Compares the analysis with labelled texts and prints a table for each set. */
public final class Accuracy {

    private final Options options;
    private final Analyzer analyzer;
    private final PrintStream out;

    private Accuracy(Options options, Analyzer analyzer, PrintStream out) {
        this.options = options;
        this.analyzer = analyzer;
        this.out = out;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments see {@link Options#USAGE}
     * @throws IOException if a set cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
            return;
        }
        long before = heap();
        Analyzer analyzer = Analyzer.load();
        analyzer.analyze(new NewsText(null, "A first sentence, for what is loaded late."));
        out.printf(Locale.ROOT, "heap used after the first analysis: %.1f MB%n", (heap() - before) / 1e6);
        new Accuracy(options, analyzer, out).run();
    }

    private static long heap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void run() throws IOException {
        for (DataSet set : DataSet.all(options)) {
            if (options.wants(set.name(), set.measures().keySet())) {
                run(set);
            }
        }
        if (options.wants("time", Set.of())) {
            time();
        }
    }

    private void run(DataSet set) throws IOException {
        List<Row> rows = rows(set.file());
        if (rows.isEmpty()) {
            out.printf("%n%s: no rows in %s%n", set.name(), set.file());
            return;
        }
        out.printf("%n%s, %s: %d rows%n", set.name(), options.half(), rows.size());
        for (Row row : rows) {
            Analysis analysis = analyzer.analyze(set.text().apply(row));
            set.measures().values().forEach(measure -> measure.add(row, analysis));
        }
        set.measures().values().forEach(measure -> measure.print(out));
    }

    private void time() throws IOException {
        out.printf("%ntime%n");
        var timing = new Timing(analyzer, out);
        timing.article(rows("quotes_polnear.jsonl"));
        timing.growth();
    }

    /** The rows of a set, none if it is not there. */
    private List<Row> rows(String name) throws IOException {
        Path file = options.data().resolve(name);
        return Files.exists(file) ? Rows.of(file, options.half()) : List.of();
    }
}
