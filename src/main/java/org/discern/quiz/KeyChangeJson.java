package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The one JSON form of a key revision's changes in the database. */
final class KeyChangeJson {

    private KeyChangeJson() {}

    static String write(List<KeyChange> changes) {
        try {
            return QuizJson.MAPPER.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every change of a key can be written", e);
        }
    }

    /** The changes that {@link #write} wrote, of items of the quiz. */
    static List<KeyChange> read(String written, Quiz quiz) {
        try {
            List<KeyChange> changes = new ArrayList<>();
            for (JsonNode change : QuizJson.MAPPER.readTree(written)) {
                changes.add(read(change, quiz));
            }
            return changes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every change that was written can be read", e);
        }
    }

    private static KeyChange read(JsonNode change, Quiz quiz) throws JsonProcessingException {
        String item = change.get("item").asText();
        var kind = quiz.item(item).orElseThrow().question().kind();
        var key = change.has("key") ? QuizJson.MAPPER.treeToValue(change.get("key"), kind.key()) : null;
        var how = KeyChange.How.valueOf(change.get("how").asText());
        return new KeyChange(item, how, key, change.path("explanation").textValue());
    }
}
