package org.discern.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A class that a teacher has made. */
public record Room(Teacher teacher, UUID id, String joinCode) {

    /** Lets a new student in by the code. */
    public Student isJoined() {
        var joined = given().contentType(ContentType.JSON)
                .body(Map.of("classCode", joinCode))
                .post("/api/v1/join")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Student(
                joined.getUUID("classId"),
                joined.getUUID("studentId"),
                joined.getString("pseudonym"),
                joined.getString("recoveryCode"),
                joined.getString("tokens.accessToken"));
    }

    /** Gives the class a pack of {@code quizzes/} with everything as it is by default. */
    public UUID gets(String pack) {
        return gets(pack, Map.of());
    }

    /** Gives the class a pack, with some fields of the request as stated. */
    public UUID gets(String pack, Map<String, Object> fields) {
        return gets(teacher.quizSet(pack), fields);
    }

    /** Gives the class a quiz set, with some fields of the request as stated. */
    public UUID gets(UUID quizSet, Map<String, Object> fields) {
        Map<String, Object> request = new HashMap<>(fields);
        request.put("quizSetId", quizSet);
        return teacher.request()
                .body(request)
                .post("/api/v1/classes/{c}/assignments", id)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
