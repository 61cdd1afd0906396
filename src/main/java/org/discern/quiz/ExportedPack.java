package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.article.TextQuote;
import org.discern.label.Axis;
import org.discern.quiz.pack.PackArchive.PackFile;
import org.discern.quiz.pack.PackYaml;

/**
 * A version as a file that {@link PackReader} reads as the very same version.
 *
 * @param name of the file
 */
record ExportedPack(String name, String text, PackFormat format) {

    static ExportedPack of(PublishedQuiz version, PackFormat format) {
        ObjectNode document = asWritten(version.quiz());
        String text = format == PackFormat.YAML ? PackYaml.of(document) : document.toPrettyString() + "\n";
        String name = version.quiz().content().id() + "-v" + version.number() + "." + format.ending();
        return new ExportedPack(name, text, format);
    }

    /** A name is of small letters, digits and hyphens, so that it needs no escape. */
    String disposition() {
        return "attachment; filename=\"" + name + "\"";
    }

    PackFile file() {
        return new PackFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Without what the reader fills in by itself. A position above all: it would be wrong as soon as somebody mends a
     * word before it.
     */
    static ObjectNode asWritten(Quiz quiz) {
        ObjectNode document = QuizJson.document(quiz);
        Map<String, JsonNode> articles = new HashMap<>();
        Map<String, String> quotes = new HashMap<>();
        document.get("articles")
                .forEach(article -> articles.put(article.get("id").asText(), article));
        for (JsonNode excerpt : document.get("excerpts")) {
            quotes.put(excerpt.get("id").asText(), excerpt.get("quote").asText());
            boolean headline = excerpt.path("part").asText().equals("HEADLINE");
            var article = articles.getOrDefault(excerpt.get("article").asText(), document);
            dropPosition(excerpt, article.path(headline ? "headline" : "body").asText());
            drop(excerpt, "part", "BODY");
        }
        for (JsonNode item : document.get("items")) {
            String text = quotes.getOrDefault(item.path("excerpt").asText(), "");
            item.path("key").path("spans").forEach(span -> dropPosition(span, text));
            drop(item, "confidence", "false");
            drop(item, "graded", "true");
            dropAllOptions((ObjectNode) item);
        }
        return document;
    }

    private static void dropPosition(JsonNode range, String text) {
        var words = new TextQuote(
                range.get("quote").asText(),
                range.path("prefix").asText(),
                range.path("suffix").asText());
        if (words.in(text).size() == 1) {
            ((ObjectNode) range).remove(List.of("start", "end"));
        }
    }

    private static void dropAllOptions(ObjectNode item) {
        var axis = Axis.valueOf(item.path("axis").asText(Axis.FIDELITY.name()));
        var offered = item.path("options").valueStream().map(JsonNode::asText).toList();
        if (offered.equals(axis.labels())) {
            item.remove("options");
        }
    }

    private static void drop(JsonNode part, String field, String unless) {
        if (part.path(field).asText().equals(unless)) {
            ((ObjectNode) part).remove(field);
        }
    }
}
