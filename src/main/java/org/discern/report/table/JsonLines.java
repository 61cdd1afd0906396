package org.discern.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes one JSON object a line (ndjson.org), with the columns as its fields. */
public final class JsonLines implements Closeable {

    private final JsonGenerator json;
    private final List<Column> columns;

    private JsonLines(JsonGenerator json, List<Column> columns) {
        this.json = json;
        this.columns = columns;
    }

    public static JsonLines begin(OutputStream out, List<Column> columns) {
        try {
            var json = new JsonFactory().createGenerator(out);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            return new JsonLines(json, List.copyOf(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void row(List<Cell> cells) {
        try {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeFieldName(columns.get(i).name());
                value(cells.get(i));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Cell cell) throws IOException {
        if (cell instanceof Cell.Text words) {
            json.writeString(words.text());
        } else if (cell instanceof Cell.Json value) {
            json.writeRawValue(value.json());
        } else if (cell instanceof Cell.Number number) {
            json.writeNumber(number.value());
        } else if (cell instanceof Cell.Time time) {
            json.writeString(time.at().toString());
        } else if (cell instanceof Cell.Truth truth) {
            json.writeBoolean(truth.holds());
        } else {
            json.writeNull();
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
