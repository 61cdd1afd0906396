package org.discern.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a teacher corrects in a quiz set, and regrades in a class. */
public record Corrections(Room room, UUID quizSet) {

    public static final String REASON = "The key was wrong.";

    /** A change of one item. */
    public static Map<String, Object> change(String item, String how, @Nullable Map<String, ?> key) {
        Map<String, Object> change = new HashMap<>(Map.of("item", item, "how", how));
        if (key != null) {
            change.put("key", key);
        }
        return change;
    }

    /** Asks for a revision of the keys. */
    public ValidatableResponse asks(List<Map<String, Object>> changes) {
        return room.teacher()
                .request()
                .body(Map.of("reason", REASON, "changes", changes))
                .post("/api/v1/quiz-sets/{q}/versions/1/key-revisions", quizSet)
                .then();
    }

    /** Changes one item and returns the number of the revision. */
    public int makes(String item, String how, @Nullable Map<String, ?> key) {
        return asks(List.of(change(item, how, key))).statusCode(201).extract().path("number");
    }

    public ValidatableResponse triesOut(UUID assignment, int revision, boolean neverLower) {
        return room.teacher()
                .request()
                .body(Map.of("toRevision", revision, "neverLower", neverLower))
                .post("/api/v1/classes/{c}/assignments/{a}/regrades/dry-run", room.id(), assignment)
                .then();
    }

    /** Asks for a regrade under an id. */
    public ValidatableResponse asksToRegrade(UUID assignment, UUID id, int revision, boolean neverLower) {
        return room.teacher()
                .request()
                .body(Map.of("toRevision", revision, "neverLower", neverLower, "reason", REASON))
                .put("/api/v1/classes/{c}/assignments/{a}/regrades/{r}", room.id(), assignment, id)
                .then();
    }

    /** Regrades, waits until it is done, and returns its id. */
    public UUID regrades(UUID assignment, int revision, boolean neverLower) {
        UUID id = UUID.randomUUID();
        asksToRegrade(assignment, id, revision, neverLower).statusCode(200);
        Eventually.isTrue(() -> regrade(assignment, id).extract().path("state").equals("DONE"));
        return id;
    }

    public ValidatableResponse regrade(UUID assignment, UUID id) {
        return room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}/regrades/{r}", room.id(), assignment, id)
                .then()
                .statusCode(200);
    }

    /** The marks that a regrade has changed. */
    public ValidatableResponse changed(UUID assignment, UUID id) {
        return room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}/regrades/{r}/changes", room.id(), assignment, id)
                .then()
                .statusCode(200);
    }
}
