package org.discern.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.grading.Kind;
import org.jspecify.annotations.Nullable;

/** A round of practice as its student got it. */
public record Practice(Student student, UUID round, List<Map<String, Object>> items) {

    /** Lets a class practise with all that its school may use. */
    public static void on(Room room) {
        set(room, true, null).statusCode(200);
    }

    /** Lets a class practise with some packs, or with all. */
    public static ValidatableResponse set(Room room, boolean enabled, @Nullable List<UUID> quizSets) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("enabled", enabled);
        settings.put("quizSetIds", quizSets);
        return room.teacher()
                .request()
                .body(settings)
                .put("/api/v1/classes/{c}/practice", room.id())
                .then();
    }

    public static ValidatableResponse asks(Student student, UUID round, int size) {
        return student.request()
                .body(Map.of("size", size))
                .put("/api/v1/practice/rounds/{r}", round)
                .then();
    }

    /** Gets a round under a new id. */
    public static Practice of(Student student, int size) {
        return of(student, UUID.randomUUID(), size);
    }

    public static Practice of(Student student, UUID round, int size) {
        List<Map<String, Object>> items =
                asks(student, round, size).statusCode(200).extract().jsonPath().getList("items");
        return new Practice(student, round, items);
    }

    /** What a device could send for the first item, as right as a guess is; the same each time. */
    public Map<String, Object> answer() {
        return answer(1, guess(1));
    }

    /** An answer to an item; the same each time. */
    public Map<String, Object> answer(int place, Map<String, ?> answer) {
        return Map.of(
                "id",
                UUID.nameUUIDFromBytes((round + " " + place).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "answer",
                answer,
                "answeredAt",
                "2026-09-01T08:00:00Z");
    }

    public ValidatableResponse sends(int place, Map<String, ?> answer) {
        return student.request()
                .body(answer)
                .put("/api/v1/practice/rounds/{r}/answers/{p}", round, place)
                .then();
    }

    /** Answers all items by guessing. */
    public Practice answered() {
        for (int place = 1; place <= items.size(); place++) {
            sends(place, answer(place, guess(place))).statusCode(200);
        }
        return this;
    }

    /** The name of the set that an item is of. */
    public String set(int place) {
        return (String) content(place).get("id");
    }

    public String item(int place) {
        return (String) question(place).get("id");
    }

    /** An answer that fits the item. */
    public Map<String, Object> guess(int place) {
        Map<String, Object> question = question(place);
        List<?> options = (List<?>) question.getOrDefault("options", List.of());
        return switch (Kind.of((String) question.get("kind")).orElseThrow()) {
            case CLASSIFY -> Map.of("label", options.get(0));
            case SORT -> Map.of("labels", Map.of(((List<?>) question.get("excerpts")).get(0), options.get(0)));
            case HIGHLIGHT -> Map.of("spans", List.of(Map.of("start", 0, "end", 1)));
            case ATTRIBUTE -> Map.of("source", options.get(0));
            case COMPARE -> Map.of("fidelity", options.get(0));
            case EVIDENCE -> Map.of("chosen", List.of(((Map<?, ?>) options.get(0)).get("id")));
        };
    }

    @SuppressWarnings("unchecked") // as the document says
    private Map<String, Object> content(int place) {
        return (Map<String, Object>) items.get(place - 1).get("content");
    }

    @SuppressWarnings("unchecked") // as the document says
    private Map<String, Object> question(int place) {
        return ((List<Map<String, Object>>) content(place).get("items")).get(0);
    }

    /** The words of the excerpts that an item asks about. */
    public List<String> quotes(int place) {
        return ((List<?>) content(place).get("excerpts"))
                .stream()
                        .map(excerpt -> (String) ((Map<?, ?>) excerpt).get("quote"))
                        .toList();
    }
}
