package org.discern.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.discern.report.table.Cell;
import org.discern.report.table.Column;
import org.discern.report.table.CsvWriter;
import org.discern.report.table.JsonLines;

/** The forms of the log of answers. */
enum LogFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Lines begin(OutputStream out, List<Column> columns) {
            var csv = CsvWriter.begin(out, columns, false);
            return new Lines(csv::row, csv::close);
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        Lines begin(OutputStream out, List<Column> columns) {
            var json = JsonLines.begin(out, columns);
            return new Lines(json::row, json::close);
        }
    };

    /** A file that grows line by line. */
    record Lines(Consumer<List<Cell>> row, End end) {}

    /** What is written at the end. */
    interface End {
        void write() throws java.io.IOException;
    }

    private final String contentType;

    LogFormat(String contentType) {
        this.contentType = contentType;
    }

    /** @param word {@code csv} or {@code ndjson} */
    static LogFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    abstract Lines begin(OutputStream out, List<Column> columns);

    String contentType() {
        return contentType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
