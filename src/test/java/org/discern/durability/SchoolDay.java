package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A class on a new server, with a quiz to answer. */
final class SchoolDay {

    private final URI server;
    private final String joinCode;
    private final String assignment;

    SchoolDay(URI server) throws IOException, InterruptedException {
        this.server = server;
        ObjectNode credentials =
                Device.object().put("username", "admin").put("password", PackagedServer.ADMIN_PASSWORD);
        String token = new Device(server, "none")
                .post("/auth/login", credentials)
                .get("accessToken")
                .asText();
        Device teacher = new Device(server, token);
        JsonNode room = teacher.post("/classes", Device.object().put("name", "8b"));
        joinCode = room.get("joinCode").asText();
        JsonNode quiz = StreamSupport.stream(
                        teacher.get("/quiz-sets?limit=100").get("items").spliterator(), false)
                .filter(set -> set.get("name").asText().equals("first-steps"))
                .findFirst()
                .orElseThrow();
        assignment = teacher.post(
                        "/classes/" + room.get("id").asText() + "/assignments",
                        Device.object().put("quizSetId", quiz.get("id").asText()))
                .get("id")
                .asText();
    }

    List<Classmate> students(int count) throws IOException, InterruptedException {
        List<Classmate> students = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode joined =
                    new Device(server, "none").post("/join", Device.object().put("classCode", joinCode));
            String token = joined.at("/tokens/accessToken").asText();
            students.add(new Classmate(new Device(server, token), assignment));
        }
        return students;
    }
}
