package org.discern.testing;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a teacher does to an assignment and its attempts while they run. */
public record Hands(Room room, UUID assignment) {

    /** Closes it, so many seconds ago. */
    public Hands closed(int secondsAgo) {
        Instant now = Instant.now();
        room.teacher()
                .request()
                .body(Map.of(
                        "opensAt", now.minusSeconds(86_400).toString(),
                        "closesAt", now.minusSeconds(secondsAgo).toString()))
                .put(path("/window"))
                .then()
                .statusCode(200);
        return this;
    }

    public ValidatableResponse times(Map<String, ?> timing) {
        return room.teacher().request().body(timing).put(path("/timing")).then();
    }

    public ValidatableResponse gives(Student student, double factor) {
        return room.teacher()
                .request()
                .body(Map.of("timeFactor", factor))
                .put("/api/v1/classes/{c}/students/{s}/accommodations", room.id(), student.id())
                .then();
    }

    public ValidatableResponse voids(Sitting sitting, String reason) {
        return room.teacher()
                .request()
                .body(Map.of("reason", reason))
                .put(path("/attempts/" + sitting.id() + "/voiding"))
                .then();
    }

    public ValidatableResponse decides(Sitting sitting, boolean accepted) {
        return room.teacher()
                .request()
                .body(Map.of("accepted", accepted))
                .put(path("/attempts/" + sitting.id() + "/late-answers"))
                .then();
    }

    public ValidatableResponse lateAnswers() {
        return room.teacher().request().get(path("/late-answers")).then().statusCode(200);
    }

    public ValidatableResponse attempts() {
        return room.teacher().request().get(path("/attempts")).then().statusCode(200);
    }

    /** Lets an attempt have begun earlier than it did. */
    public static void began(Sql sql, Sitting sitting, int secondsAgo) throws SQLException {
        sql.run(
                "update attempt set started_at = now() - make_interval(secs => ?) where id = ?",
                (double) secondsAgo,
                sitting.id());
    }

    private String path(String rest) {
        return "/api/v1/classes/" + room.id() + "/assignments/" + assignment + rest;
    }
}
