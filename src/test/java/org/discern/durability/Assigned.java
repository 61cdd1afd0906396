package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.stream.StreamSupport;

/** A class that has a quiz to take, and the way into it. Made over HTTP while nothing is broken. */
record Assigned(URI server, Tally tally, Device teacher, String classId, String joinCode, String assignment) {

    static final String PACK = "first-steps";

    static Assigned on(URI server, Tally tally) throws IOException, InterruptedException {
        ObjectNode credentials =
                Device.object().put("username", "admin").put("password", PackagedServer.ADMIN_PASSWORD);
        String token = new Device(server, "none", tally)
                .post("/auth/login", credentials)
                .get("accessToken")
                .asText();
        Device teacher = new Device(server, token, tally);
        JsonNode room = teacher.post("/classes", Device.object().put("name", "8b"));
        JsonNode quiz = StreamSupport.stream(
                        teacher.get("/quiz-sets?limit=100").get("items").spliterator(), false)
                .filter(set -> set.get("name").asText().equals(PACK))
                .findFirst()
                .orElseThrow();
        String classId = room.get("id").asText();
        String assignment = teacher.post(
                        "/classes/" + classId + "/assignments",
                        Device.object().put("quizSetId", quiz.get("id").asText()))
                .get("id")
                .asText();
        return new Assigned(
                server, tally, teacher, classId, room.get("joinCode").asText(), assignment);
    }

    /** A new student's device, which speaks to the server by some address. */
    Device join(URI by) throws IOException, InterruptedException {
        JsonNode joined =
                new Device(server, "none", tally).post("/join", Device.object().put("classCode", joinCode));
        return new Device(by, joined.at("/tokens/accessToken").asText(), tally);
    }

    /** What its students get of the quiz. */
    JsonNode content() throws IOException, InterruptedException {
        return join(server).get("/assignments/" + assignment + "/bundle").get("content");
    }
}
