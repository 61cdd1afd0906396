package org.discern.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.discern.authoring.check.PublishableDocument;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizContent;
import org.discern.quiz.QuizDocuments;

/** The items of a draft that can be asked already: with a question, its excerpts and a key. */
final class AskableItems {

    /** Stands for what nobody needs in order to answer, and what is often written last. */
    private static final String UNWRITTEN = "-";

    private AskableItems() {}

    /** Empty where no item can be asked. Leaves the draft as it is. */
    static Optional<Quiz> of(ObjectNode draft, QuizDocuments documents) {
        ObjectNode document = readable(draft);
        ArrayNode askable = document.arrayNode();
        for (JsonNode item : document.withArray("items")) {
            ObjectNode alone = document.deepCopy();
            alone.putArray("items").add(item);
            if (documents.faults(PublishableDocument.of(alone)).isEmpty()) {
                askable.add(item);
            }
        }
        document.set("items", askable);
        return askable.isEmpty() ? Optional.empty() : Optional.of(documents.read(PublishableDocument.of(document)));
    }

    private static ObjectNode readable(ObjectNode draft) {
        ObjectNode document = PublishableDocument.of(draft);
        fill(document, List.of("title", "summary", "author", "licence"));
        if (document.path("language").asText().isEmpty()) {
            document.put("language", "en");
        }
        if (document.path("level").asText().isEmpty()) {
            document.put("level", QuizContent.Level.INTRODUCTORY.name());
        }
        document.path("articles").forEach(article -> {
            fill((ObjectNode) article, List.of("headline", "outlet", "licence"));
        });
        document.path("items").forEach(item -> fill((ObjectNode) item, List.of("explanation")));
        return document;
    }

    private static void fill(ObjectNode part, List<String> fields) {
        fields.stream()
                .filter(field -> part.path(field).asText().isBlank())
                .forEach(field -> part.put(field, UNWRITTEN));
    }
}
