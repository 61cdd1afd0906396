package org.discern.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a set: one JSON object a line, positions in code points. Any field but the text may be missing. */
final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    /** The rows of one half of a set, in the order of the file. */
    static List<Row> of(Path file, Half half) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode json = JSON.readTree(line);
            String id = json.path("id").asText(file.getFileName() + "/" + number);
            if (half.has(id)) {
                rows.add(row(id, json));
            }
        }
        return rows;
    }

    private static Row row(String id, JsonNode json) {
        String raw = json.path("text").asText();
        IntUnaryOperator position = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? IntUnaryOperator.identity()
                : at -> Text.normalized(raw, at);
        List<Row.Speech> speeches = new ArrayList<>();
        for (JsonNode quote : json.path("quotes")) {
            speeches.add(new Row.Speech(
                    quote.path("type").asText(""),
                    spans(quote.path("content"), position),
                    spans(quote.path("cue"), position),
                    spans(quote.path("speaker"), position)));
        }
        return new Row(
                id,
                json.path("source").asText(""),
                text(json, "title"),
                Text.normalized(raw),
                text(json, "label"),
                speeches,
                sentences(json.path("sentences"), position));
    }

    private static List<Row.Sentence> sentences(JsonNode json, IntUnaryOperator position) {
        List<Row.Sentence> sentences = new ArrayList<>();
        for (JsonNode sentence : json) {
            int start = sentence.path("start").asInt();
            int end = sentence.path("end").asInt();
            if (start < end) {
                Span span = new Span(position.applyAsInt(start), position.applyAsInt(end));
                sentences.add(new Row.Sentence(span, text(sentence, "label")));
            }
        }
        return sentences;
    }

    private static List<Span> spans(JsonNode json, IntUnaryOperator position) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : json) {
            int start = span.path(0).asInt();
            int end = span.path(1).asInt();
            if (start < end) {
                spans.add(new Span(position.applyAsInt(start), position.applyAsInt(end)));
            }
        }
        return spans;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
