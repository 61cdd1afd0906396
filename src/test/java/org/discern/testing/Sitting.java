package org.discern.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A student's attempt while it is under way. */
public record Sitting(Student student, UUID id) {

    /** One answer as a device sends it, under a new id. */
    public static Map<String, Object> response(int sequence, String item, Map<String, ?> answer) {
        Map<String, Object> response = new HashMap<>();
        response.put("id", UUID.randomUUID());
        response.put("item", item);
        response.put("sequence", sequence);
        response.put("answeredAt", "2026-09-01T08:00:00Z");
        response.put("answer", answer);
        return response;
    }

    /** Sends a batch and returns what came of it. */
    public ValidatableResponse sends(List<? extends Map<String, ?>> responses) {
        return student.request()
                .body(Map.of("responses", responses))
                .post("/api/v1/attempts/{id}/responses", id)
                .then();
    }

    /** Sends one answer, which must be stored. */
    public Sitting answers(int sequence, String item, Map<String, ?> answer) {
        sends(List.of(response(sequence, item, answer)))
                .statusCode(200)
                .body("outcomes[0].status", org.hamcrest.Matchers.equalTo("STORED"));
        return this;
    }

    public ValidatableResponse submits(int lastSequence) {
        return student.request()
                .body(Map.of("lastSequence", lastSequence))
                .put("/api/v1/attempts/{id}/submission", id)
                .then();
    }

    public ValidatableResponse result() {
        return student.request().get("/api/v1/attempts/{id}/result", id).then();
    }
}
