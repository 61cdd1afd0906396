package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;
import org.discern.grading.Fault;
import org.discern.quiz.QuizDocuments;

/** Whether anything is missing or does not fit together, so that the set cannot be published. */
final class Completeness implements Rule {

    private final QuizDocuments documents;

    Completeness(QuizDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Stream<Advice> look(Sketch sketch) {
        if (sketch.tasks().isEmpty()) {
            return Stream.of(Advice.must(Topic.EMPTY, "/items", "There is nothing to ask yet: add an item."));
        }
        ObjectNode document = PublishableDocument.of((ObjectNode) sketch.document());
        // A missing explanation is told by its own topic.
        document.path("items").forEach(item -> {
            if (isUnexplained(item)) {
                ((ObjectNode) item).put("explanation", "-");
            }
        });
        return Stream.concat(
                documents.faults(document).stream().map(Completeness::advice),
                sketch.tasks().stream()
                        .filter(task -> isUnexplained(task.json()))
                        .map(task -> Advice.must(
                                Topic.MISSING_EXPLANATION,
                                task.pointer(),
                                "Say why the key is right, with the words that show it: students read it after they "
                                        + "have answered.")));
    }

    private static boolean isUnexplained(JsonNode item) {
        return item.path("explanation").asText().isBlank();
    }

    private static Advice advice(Fault fault) {
        boolean lost = fault.pointer().matches("/excerpts/[0-9]+(/quote)?")
                && fault.message().contains("stand");
        return Advice.must(lost ? Topic.EXCERPT_LOST : Topic.INCOMPLETE, fault.pointer(), fault.message());
    }
}
