package org.discern.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.Test;

/**
 * How long a class's dashboard takes, over HTTP on one connection, and how that grows with what is stored of other
 * classes. Client and server share the machine. Calls ask for the same class again and again, as a teacher does while the
 * class answers, or each for another one, which finds little in memory; for a class over all of its assignments; and for a
 * school. Each is called as often to warm up as it is measured. The numbers of classes come from
 * {@code -Dclasses=17,1700}; each with thirty students and twenty items.
 */
@QuarkusTest
class DashboardTimes {

    private static final int RUNS = 1000;
    private static final int ITEMS = 20;

    @Inject
    AgroalDataSource database;

    @Test
    void measure() throws Exception {
        var teacher = Teacher.admin();
        UUID quizSet = twentyItems(teacher);
        var key = AnswerKey.of(teacher, quizSet, 1);
        var room = teacher.opensAClass();
        UUID assignment = room.gets("lanterns-and-polaroids-of-20");
        Student right = handsIn(room, assignment, key, true);
        handsIn(room, assignment, key, false);
        System.out.printf("%n| classes | responses | asked for | median ms | p99 ms | bytes |%n|---|---|---|---|---|---|%n");
        try (Connection connection = database.getConnection()) {
            for (String classes : System.getProperty("classes", "17,170").split(",")) {
                int number = Integer.parseInt(classes);
                DashboardWorld.fill(connection, room.id(), right.id(), number);
                for (Asked asked : asked(connection, number)) {
                    time(connection, number, asked);
                }
            }
        }
    }

    private static UUID twentyItems(Teacher teacher) {
        Map<String, Object> document = new HashMap<>(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", teacher.quizSet("lanterns-and-polaroids"))
                .jsonPath()
                .getMap("document"));
        List<Object> items = new ArrayList<>((List<?>) document.get("items"));
        for (int n = 0; items.size() < ITEMS; n++) {
            Map<Object, Object> copy = new HashMap<>((Map<?, ?>) items.get(n));
            copy.put("id", copy.get("id") + "-again");
            items.add(copy);
        }
        document.put("items", items);
        document.put("id", "lanterns-and-polaroids-of-20");
        return teacher.request()
                .body(document)
                .post("/api/v1/quiz-sets/import")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Student handsIn(Room room, UUID assignment, AnswerKey key, boolean right) {
        var student = room.isJoined();
        var sitting = student.starts(assignment);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String item : key.ids()) {
            answers.add(Sitting.response(answers.size() + 1, item, right ? key.right(item) : key.wrong(item)));
        }
        sitting.sends(answers).statusCode(200);
        sitting.submits(answers.size()).statusCode(200);
        return student;
    }

    /** What is asked for, by whom. */
    private record Asked(String name, String token, int runs, Address address) {}

    /** Where the next call goes. */
    private interface Address {
        String next() throws SQLException;
    }

    private static List<Asked> asked(Connection connection, int classes) {
        Random random = new Random(classes);
        String teacher = Teacher.admin().token();
        String head = Teacher.signedIn(DashboardWorld.adminOfForty(classes), "admin-for-tests")
                .token();
        return List.of(
                new Asked("the same class", teacher, RUNS, () -> DashboardWorld.dashboard(connection, classes / 2)),
                new Asked(
                        "another class",
                        teacher,
                        RUNS,
                        () -> DashboardWorld.dashboard(connection, 1 + random.nextInt(classes))),
                new Asked(
                        "all of a class: ten assignments",
                        teacher,
                        RUNS / 5,
                        () -> DashboardWorld.overall(connection, random.nextInt(Math.min(10, classes / 2)))),
                new Asked("a school: up to forty classes", head, RUNS / 10, () -> "/api/v1/school/dashboard"));
    }

    private static void time(Connection connection, int classes, Asked asked)
            throws SQLException, IOException, InterruptedException {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> times = new ArrayList<>();
        int length = 0;
        for (int run = -asked.runs(); run < asked.runs(); run++) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port
                            + asked.address().next()))
                    .header("Authorization", "Bearer " + asked.token())
                    .build();
            long start = System.nanoTime();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            long time = System.nanoTime() - start;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.body());
            }
            length = response.body().length();
            if (run >= 0) {
                times.add(time);
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %.2f | %.2f | %,d |%n",
                classes,
                DashboardWorld.responses(connection),
                asked.name(),
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6,
                length);
    }
}
