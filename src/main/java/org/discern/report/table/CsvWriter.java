package org.discern.report.table;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV by RFC 4180, row by row: UTF-8, commas, CRLF, words always in quotation marks, numbers with a point in
 * every country, times as ISO 8601 in UTC. Words are guarded against being run as formulas.
 */
public final class CsvWriter implements Closeable {

    /** Words are quoted, numbers are not; that is how a reader tells them apart. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    private CsvWriter(CSVPrinter printer) {
        this.printer = printer;
    }

    /**
     * Begins a file with its header.
     *
     * @param marked whether it begins with a byte order mark, without which Excel takes UTF-8 for something else
     */
    public static CsvWriter begin(OutputStream out, List<Column> columns, boolean marked) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (marked) {
                writer.write(BYTE_ORDER_MARK);
            }
            var csv = new CsvWriter(new CSVPrinter(writer, FORMAT));
            csv.row(columns.stream().map(column -> Cell.of(column.name())).toList());
            return csv;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole table; {@code marked} as for {@link #begin}. */
    public static byte[] write(Table table, boolean marked) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = begin(bytes, table.columns(), marked)) {
            table.rows().forEach(csv::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public void row(List<Cell> cells) {
        try {
            for (Cell cell : cells) {
                print(cell);
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Cell cell) throws IOException {
        if (cell instanceof Cell.Text words) {
            printer.print(FormulaGuard.guarded(words.text()));
        } else if (cell instanceof Cell.Json value) {
            printer.print(FormulaGuard.guarded(value.json()));
        } else if (cell instanceof Cell.Number number) {
            printer.print(number.value());
        } else if (cell instanceof Cell.Time time) {
            printer.print(time.at().toString());
        } else if (cell instanceof Cell.Truth truth) {
            printer.print(String.valueOf(truth.holds()));
        } else {
            printer.print(null);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
