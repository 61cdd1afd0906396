package org.discern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.discern.label.Content;
import org.discern.label.Form;

/** The labelled statements of {@code src/corpus}. */
final class Corpus {

    /** A labelled statement, as {@code src/corpus/GUIDELINES.md} describes it. */
    record Row(String doc, String genre, Form form, Content content, String flags, List<String> loaded, String text) {}

    private static final int COLUMNS = 7;

    private Corpus() {}

    /**
     * All rows of all files, by the names of the files and then as they stand there.
     *
     * @throws IllegalArgumentException if a row is not as the guidelines say
     */
    static List<Row> read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (String line : lines.subList(1, lines.size())) {
                    rows.add(row(file, line));
                }
            }
        }
        return rows;
    }

    private static Row row(Path file, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalArgumentException(file + ": a row needs " + COLUMNS + " fields: " + line);
        }
        List<String> loaded = fields[5].isEmpty() ? List.of() : List.of(fields[5].split(";"));
        return new Row(
                fields[0], fields[1], Form.valueOf(fields[2]), Content.valueOf(fields[3]), fields[4], loaded, fields[6]);
    }
}
