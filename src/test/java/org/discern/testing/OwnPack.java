package org.discern.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Copies of shipped packs under names of their own, for tests that correct their keys. */
public final class OwnPack {

    private OwnPack() {}

    /** Publishes a copy for the teacher's school and returns its name. */
    public static String of(Teacher teacher, String pack) {
        String name = "own-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> document = new HashMap<>(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", teacher.quizSet(pack))
                .jsonPath()
                .getMap("document"));
        document.put("id", name);
        teacher.request().body(document).post("/api/v1/quiz-sets/import").then().statusCode(201);
        return name;
    }
}
