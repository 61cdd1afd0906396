package org.discern.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A student who has joined a class over HTTP. */
public record Student(UUID classId, UUID id, String pseudonym, String recoveryCode, String token) {

    /** A JSON request with this student's token. */
    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Starts an attempt under a new id. */
    public Sitting starts(UUID assignment) {
        UUID id = UUID.randomUUID();
        request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{id}", id)
                .then()
                .statusCode(200);
        return new Sitting(this, id);
    }
}
