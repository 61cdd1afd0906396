package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.discern.label.Axis;

/** A draft's document, which may be unfinished, as the rules read it. */
final class Sketch {

    /** One item with its place in the document. */
    record Task(String pointer, JsonNode json) {

        String kind() {
            return json.path("kind").asText();
        }

        String id() {
            return json.path("id").asText();
        }

        Optional<Axis> axis() {
            return Stream.of(Axis.values())
                    .filter(axis -> axis.name().equals(json.path("axis").asText()))
                    .findFirst();
        }

        boolean isGraded() {
            return json.path("graded").asBoolean(true);
        }

        /** The labels that are best in its key: one for classify, one an excerpt for sort. */
        List<String> keyed() {
            List<String> labels = new ArrayList<>();
            JsonNode key = json.path("key");
            if (key.path("label").isTextual()) {
                labels.add(key.path("label").asText());
            }
            key.path("labels").forEach(label -> labels.add(label.asText()));
            return labels;
        }

        List<String> excerpts() {
            return Asked.by(json);
        }

        /** The options in the order shown; empty where the kind's own order is used. */
        List<String> options() {
            List<String> options = new ArrayList<>();
            json.path("options")
                    .forEach(option -> options.add(
                            option.isTextual()
                                    ? option.asText()
                                    : option.path("id").asText()));
            return options;
        }
    }

    private final JsonNode document;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, JsonNode> excerpts = new HashMap<>();
    private final Map<String, JsonNode> articles = new HashMap<>();

    Sketch(JsonNode document) {
        this.document = document;
        for (JsonNode item : document.path("items")) {
            tasks.add(new Task("/items/" + tasks.size(), item));
        }
        document.path("excerpts")
                .forEach(excerpt -> excerpts.put(excerpt.path("id").asText(), excerpt));
        document.path("articles")
                .forEach(article -> articles.put(article.path("id").asText(), article));
    }

    JsonNode document() {
        return document;
    }

    List<Task> tasks() {
        return tasks;
    }

    Optional<JsonNode> excerpt(String id) {
        return Optional.ofNullable(excerpts.get(id));
    }

    String quote(String excerpt) {
        return excerpt(excerpt).map(found -> found.path("quote").asText()).orElse("");
    }

    Optional<JsonNode> articleOf(JsonNode excerpt) {
        return Optional.ofNullable(articles.get(excerpt.path("article").asText()));
    }

    boolean isEnglish() {
        return document.path("language").asText("en").startsWith("en");
    }
}
