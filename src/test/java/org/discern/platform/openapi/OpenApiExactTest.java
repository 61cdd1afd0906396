package org.discern.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.authoring.AuthoringTour;
import org.discern.opinion.OpinionTour;
import org.discern.reteach.ReteachTour;
import org.discern.testing.ApiDocument;
import org.discern.testing.Contract;
import org.discern.testing.Corrections;
import org.discern.testing.Hands;
import org.discern.testing.OwnPack;
import org.discern.testing.Pack;
import org.discern.testing.Practice;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the server takes and sends on the whole path is as its own document says. */
@QuarkusTest
class OpenApiExactTest {

    private static final String PACK = "ice-director-2017";

    private ApiDocument document;
    private Contract contract;

    @BeforeEach
    void checkEveryExchange() {
        document = ApiDocument.served();
        contract = new Contract(document);
        RestAssured.replaceFiltersWith(contract);
    }

    @AfterEach
    void checkNoMore() {
        RestAssured.replaceFiltersWith(List.of());
    }

    @Test
    void everyOperationSucceedsAsDocumented() throws IOException {
        Teacher teacher = Teacher.fresh();
        Room room = teacher.opensAClass();
        teach(room);
        learn(room);
        reveal(room);
        read(room);
        watch(room);
        correct(room);
        export(room);
        practise(room);
        leave(room);

        List<String> succeeded = contract.seen().stream()
                .filter(answer -> answer.matches(".* [23]\\d\\d"))
                .toList();
        assertThat(succeeded).containsAll(promised("[23]\\d\\d"));
    }

    private void teach(Room room) throws IOException {
        var teacher = room.teacher();
        String colleague = Teacher.fresh().username();
        teacher.request().get("/api/v1/classes");
        teacher.request().get("/api/v1/classes/{c}", room.id());
        teacher.request().put("/api/v1/classes/{c}/teachers/{t}", room.id(), colleague);
        teacher.request().delete("/api/v1/classes/{c}/teachers/{t}", room.id(), colleague);
        teacher.request().get("/api/v1/quiz-sets/{q}", room.teacher().quizSet(PACK));
        versions(room.teacher());
        packs(room.teacher());
        library(room.teacher());
        articles(room.teacher());
        AuthoringTour.of(room.teacher());
        OpinionTour.of(room.teacher());
        ReteachTour.of(room.teacher());
        var assignment = room.gets(
                PACK, Map.of("title", "A title", "opensAt", "2026-01-01T00:00:00Z", "reveal", "NEVER", "version", 1));
        teacher.request().get("/api/v1/classes/{c}/assignments", room.id());
        teacher.request().get("/api/v1/classes/{c}/assignments/{a}", room.id(), assignment);
        move(room, assignment, Map.of("opensAt", "2026-01-01T00:00:00Z", "closesAt", "2026-01-02T00:00:00Z"));
        teacher.request().get("/api/v1/me");
        Teacher.admin().request().post("/api/v1/calibrations");
        Teacher.admin().request().get("/api/v1/calibrations");
    }

    private static void versions(Teacher teacher) {
        for (Map<String, Object> set :
                teacher.request().get("/api/v1/quiz-sets?limit=100").jsonPath().<Map<String, Object>>getList("items")) {
            var version = teacher.request().get("/api/v1/quiz-sets/{q}/versions/1", set.get("id"));
            teacher.request()
                    .header("If-None-Match", version.header("ETag"))
                    .get("/api/v1/quiz-sets/{q}/versions/1", set.get("id"))
                    .then()
                    .statusCode(304);
        }
        String next = teacher.request().get("/api/v1/quiz-sets?limit=1").path("next");
        teacher.request()
                .get("/api/v1/quiz-sets?limit=1&after={next}", next)
                .then()
                .statusCode(200);
    }

    private static void packs(Teacher teacher) throws IOException {
        String pack = Files.readString(Path.of("quizzes", PACK + ".yaml"))
                .replaceFirst("(?m)^id: .*", "id: exact-" + UUID.randomUUID());
        for (int status : List.of(201, 200)) {
            send(teacher, "application/yaml", pack).then().statusCode(status);
        }
        send(teacher, "application/yaml", pack.replace("items:", "item:"))
                .then()
                .statusCode(422);
        send(teacher, "application/json", "{").then().statusCode(422);
    }

    private static void library(Teacher teacher) throws IOException {
        String sets = "/api/v1/quiz-sets";
        teacher.request()
                .get(sets + "?q=pool&tag=swimming&label=CLAIM&kind=classify&language=en&level=ADVANCED&shelf=MINE"
                        + "&includeRetired=true");
        Pack pack = Pack.aPack();
        UUID set = pack.importedBy(teacher);
        pack.saying("CLAIM", "OPINION").importedBy(teacher);
        var visibility = Map.of("visibility", "PUBLIC");
        teacher.request()
                .body(visibility)
                .put(sets + "/{q}/visibility", set)
                .then()
                .statusCode(200);
        teacher.request().get(sets + "/{q}/versions", set);
        for (String since : List.of("", "?since=0", "?since=9")) {
            teacher.request().get(sets + "/{q}/versions/2/changes" + since, set);
        }
        teacher.request().body(Map.of()).post(sets + "/{q}/copies", set).then().statusCode(201);
        for (String format : List.of("yaml", "json", "xml")) {
            teacher.request().get(sets + "/{q}/versions/1/export?format=" + format, set);
        }
        byte[] zip = teacher.request().get(sets + "/export?ids=" + set).asByteArray();
        for (String query : List.of("?dryRun=true", "", "?dryRun=perhaps")) {
            Pack.send(teacher, "application/zip", zip, query);
            Pack.send(Teacher.fresh(), "application/zip", zip, query);
        }
        Pack.send(teacher, "application/zip", new byte[1], "").then().statusCode(422);
        teacher.request().put(sets + "/{q}/retirement", set).then().statusCode(200);
        teacher.request().delete(sets + "/{q}/retirement", set).then().statusCode(200);
    }

    private static void articles(Teacher teacher) {
        var text = Map.of("text", "Mayor resigns\n\nThe mayor has resigned, a spokesman said.");
        String id = teacher.request().body(text).post("/api/v1/articles").path("id");
        teacher.request()
                .body(Map.of("html", "<p>The mayor has resigned.", "date", "2026-09-01", "url", "https://a.example/b"))
                .post("/api/v1/articles");
        teacher.request().get("/api/v1/articles?limit=1");
        teacher.request().get("/api/v1/articles/{a}", id);
        teacher.request().post("/api/v1/articles/{a}/analysis", id);
        teacher.request().body(text).post("/api/v1/analysis");
        for (String wrong : List.of("", "%PDF-1.4", "x".repeat(200_001))) {
            teacher.request()
                    .body(Map.of("text", wrong))
                    .post("/api/v1/analysis")
                    .then()
                    .statusCode(422);
            teacher.request()
                    .body(Map.of("text", wrong))
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(422);
        }
        teacher.request().delete("/api/v1/articles/{a}", id).then().statusCode(204);
    }

    private static Response send(Teacher teacher, String type, String pack) {
        return given().auth()
                .oauth2(teacher.token())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(pack.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/quiz-sets/import");
    }

    private void learn(Room room) {
        var assignment = room.gets(PACK, Map.of("attemptsAllowed", 2));
        var later = room.gets(PACK, Map.of("opensAt", "2099-01-01T00:00:00Z"));
        Student student = room.isJoined();
        recover(room, student);
        student.request().get("/api/v1/me");
        bundle(student, assignment);
        student.request().get("/api/v1/assignments/{a}/bundle", later).then().statusCode(403);

        var sitting = student.starts(assignment);
        sitting.result().statusCode(200).body("state", equalTo("PENDING"));
        sitting.sends(answersOfEveryKind()).statusCode(200).body("outcomes.status", everyItem(equalTo("STORED")));
        sitting.sends(wrongAnswers()).statusCode(200);
        sitting.result().statusCode(200);
        sitting.submits(9).statusCode(409);
        sitting.submits(5).statusCode(200);
        sitting.result().statusCode(200).body("state", equalTo("REVEALED"));
        sitting.sends(List.of(Sitting.response(6, "a-friend", Map.of("label", "QUOTE"))))
                .statusCode(200);
        student.request().get("/api/v1/attempts/{a}", sitting.id());
        student.request().get("/api/v1/assignments");
        student.starts(assignment);
        start(student, UUID.randomUUID(), assignment).then().statusCode(409);
        start(student, sitting.id(), later).then().statusCode(409);
        start(student, UUID.randomUUID(), later).then().statusCode(403);
        practise(room, student);
        run(room, student);
    }

    private static void practise(Room room, Student student) {
        var practice = Map.<String, Object>of("purpose", "PRACTICE", "keysIncluded", true);
        student.request()
                .get("/api/v1/assignments/{a}/bundle", room.gets("night-bus", practice))
                .then()
                .statusCode(200)
                .body("solutions[0].item", notNullValue());
        room.teacher()
                .request()
                .body(Map.of("quizSetId", room.teacher().quizSet(PACK), "keysIncluded", true))
                .post("/api/v1/classes/{c}/assignments", room.id())
                .then()
                .statusCode(422);
    }

    /** Time limits, extra time, late answers and voiding. */
    private static void run(Room room, Student student) {
        var assignment = room.gets(PACK, Map.of("timeLimitSeconds", 600, "late", "REVIEW"));
        var hands = new Hands(room, assignment);
        hands.times(Map.of("timeLimitSeconds", 900, "late", "REVIEW")).statusCode(200);
        hands.times(Map.of("timeLimitSeconds", 1)).statusCode(422);
        hands.gives(student, 1.5).statusCode(200);
        hands.gives(student, 9).statusCode(422);
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/students/{s}", room.id(), student.id())
                .then()
                .statusCode(200);
        var sitting = student.starts(assignment);
        start(student, UUID.randomUUID(), assignment).then().statusCode(409).body("openAttempt", notNullValue());
        hands.decides(sitting, true).statusCode(409);
        hands.closed(100);
        sitting.answers(1, "a-friend", Map.of("label", "CLAIM"));
        hands.lateAnswers();
        hands.decides(sitting, true).statusCode(200);
        hands.voids(sitting, "").statusCode(422);
        hands.voids(sitting, "The fire alarm went off.").statusCode(200);
        hands.attempts();
        sitting.result().statusCode(200);
    }

    private static Response start(Student student, UUID attempt, UUID assignment) {
        return student.request().body(Map.of("assignmentId", assignment)).put("/api/v1/attempts/{a}", attempt);
    }

    private static List<Map<String, Object>> answersOfEveryKind() {
        var sure = Sitting.response(2, "a-friend-and-evidence", Map.of("label", "OPINION"));
        sure.put("confidence", 0.8);
        return List.of(
                Sitting.response(1, "a-friend", Map.of("label", "CLAIM")),
                sure,
                Sitting.response(3, "two-friends", Map.of("fidelity", "SAME_SENSE")),
                Sitting.response(4, "who-spoke", Map.of("spans", List.of(Map.of("start", 0, "end", 38)))),
                Sitting.response(5, "voices", Map.of("labels", Map.of("to-the-table", "QUOTE"))));
    }

    private static List<Map<String, Object>> wrongAnswers() {
        var first = Sitting.response(7, "a-friend", Map.of("label", "CLAIM"));
        var second = Sitting.response(8, "a-friend", Map.of("label", "QUOTE"));
        second.put("id", first.get("id"));
        return List.of(
                Map.of("item", "a-friend"),
                Sitting.response(9, "no-such-item", Map.of("label", "CLAIM")),
                Sitting.response(10, "a-friend", Map.of("label", "NONSENSE")),
                Sitting.response(11, "a-friend", Map.of("fidelity", "STRONGER")),
                first,
                second);
    }

    private static void recover(Room room, Student student) {
        var back = given().contentType(ContentType.JSON)
                .body(Map.of("classCode", room.joinCode(), "recoveryCode", student.recoveryCode()))
                .post("/api/v1/join/recovery");
        String token = back.then().statusCode(200).extract().path("tokens.refreshToken");
        String next = refresh("refresh", token).then().statusCode(200).extract().path("refreshToken");
        refresh("logout", next).then().statusCode(204);
        refresh("refresh", next).then().statusCode(401);
    }

    private static Response refresh(String what, String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/" + what);
    }

    private static void bundle(Student student, UUID assignment) {
        var bundle = student.request().get("/api/v1/assignments/{a}/bundle", assignment);
        student.request()
                .header("If-None-Match", bundle.header("ETag"))
                .get("/api/v1/assignments/{a}/bundle", assignment)
                .then()
                .statusCode(304);
    }

    private void reveal(Room room) {
        var assignment = room.gets(PACK, Map.of("reveal", "AFTER_EACH", "partialCredit", false));
        Student student = room.isJoined();
        var sitting = student.starts(assignment);
        String reveal = "/api/v1/attempts/{a}/reveals/{i}";
        student.request().put(reveal, sitting.id(), "a-friend").then().statusCode(403);
        sitting.answers(1, "a-friend", Map.of("label", "QUOTE"));
        student.request().put(reveal, sitting.id(), "a-friend").then().statusCode(200);
        sitting.answers(2, "a-friend", Map.of("label", "CLAIM"));
    }

    private static void watch(Room room) {
        var assignment = room.gets(PACK);
        var student = room.isJoined();
        var sitting = student.starts(assignment);
        var teacher = room.teacher();
        String device = "/api/v1/attempts/{a}/devices/{d}";
        for (String item : List.of("a-friend", "no-such-item")) {
            var report = Map.of("item", item, "waiting", 3, "counter", 1);
            student.request().body(report).put(device, sitting.id(), UUID.randomUUID());
        }
        String at = "/api/v1/classes/{c}/assignments/{a}/";
        teacher.request().put(at + "pause", room.id(), assignment).then().statusCode(200);
        start(room.isJoined(), UUID.randomUUID(), assignment).then().statusCode(409);
        student.request().get("/api/v1/assignments");
        teacher.request().delete(at + "pause", room.id(), assignment).then().statusCode(200);
        teacher.request()
                .body(Map.of("minutes", 20))
                .put(at + "opening", room.id(), assignment)
                .then()
                .statusCode(200);
        teacher.request().delete(at + "opening", room.id(), assignment).then().statusCode(200);
        String live = "/api/v1/classes/{c}/dashboard/";
        teacher.request()
                .get(live + "live?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200);
        for (String seconds : List.of("1", "0", "x")) {
            teacher.request().get(live + "stream?seconds=" + seconds + "&assignment={a}", room.id(), assignment);
        }
        dashboard(room, assignment);
    }

    private static void practise(Room room) {
        Practice.asks(room.isJoined(), UUID.randomUUID(), 5).statusCode(403);
        Practice.set(room, true, List.of(room.teacher().quizSet("market-square")))
                .statusCode(200);
        Student student = room.isJoined();
        var practice = Practice.of(student, 3).answered();
        Practice.asks(student, practice.round(), 4).statusCode(409);
        practice.sends(
                        1,
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "answer",
                                practice.guess(1),
                                "answeredAt",
                                "2026-09-01T08:00:00Z"))
                .statusCode(409);
        practice.sends(1, practice.answer(1, Map.of("x", 1))).statusCode(422);
        student.request().get("/api/v1/practice/rounds/{r}/answers/1", practice.round());
        student.request().get("/api/v1/practice/progress");
        room.isJoined().request().get("/api/v1/practice/progress");
        room.teacher().request().get("/api/v1/classes/{c}/practice", room.id());
        Practice.set(room, true, null).statusCode(200);
    }

    private static void correct(Room room) {
        String pack = OwnPack.of(room.teacher(), PACK);
        UUID assignment = room.gets(pack);
        UUID set = room.teacher().quizSet(pack);
        var corrections = new Corrections(room, set);
        room.isJoined().starts(assignment).answers(1, "a-friend", Map.of("label", "CLAIM"));
        String revisions = "/api/v1/quiz-sets/{q}/versions/1/key-revisions";
        var spans = Map.of("spans", List.of(Map.of("quote", "immigration enforcement official")));
        corrections
                .asks(List.of(
                        Corrections.change("a-friend", "REPLACE", Map.of("label", "CLAIM")),
                        Corrections.change("who-spoke", "ACCEPT_BOTH", spans),
                        Corrections.change("two-friends", "DROP", null)))
                .statusCode(201);
        corrections
                .asks(List.of(Corrections.change("two-friends", "DROP", null)))
                .statusCode(409);
        corrections.asks(List.of(Corrections.change("nothing", "DROP", null))).statusCode(422);
        room.teacher().request().get(revisions, set).then().statusCode(200);
        room.teacher().request().get(revisions + "/1", set).then().statusCode(200);
        corrections.triesOut(assignment, 1, true).statusCode(200);
        corrections.triesOut(assignment, 2, true).statusCode(422);
        UUID regrade = corrections.regrades(assignment, 1, false);
        corrections.asksToRegrade(assignment, regrade, 0, false).statusCode(409);
        corrections.changed(assignment, regrade);
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}/regrades", room.id(), assignment)
                .then()
                .statusCode(200);
        corrected(room, assignment);
        challenge(room, assignment);
    }

    private static void challenge(Room room, UUID assignment) {
        for (var answer : List.of(
                Map.of("reply", "I see.", "accept", true, "how", "ACCEPT_BOTH"),
                Map.of("reply", "No.", "accept", false, "explanation", "x"),
                Map.of("reply", "No.", "accept", false))) {
            var sitting = room.isJoined().starts(assignment).answers(1, "a-friend", Map.of("label", "OPINION"));
            var student = sitting.student();
            String challenge = "/api/v1/attempts/{a}/challenges/{i}";
            var because = Map.of("reason", "I think so.");
            student.request()
                    .body(because)
                    .put(challenge, sitting.id(), "a-friend")
                    .then()
                    .statusCode(403);
            sitting.submits(1);
            student.request()
                    .body(because)
                    .put(challenge, sitting.id(), "voices")
                    .then()
                    .statusCode(409);
            student.request()
                    .body(because)
                    .put(challenge, sitting.id(), "a-friend")
                    .then()
                    .statusCode(200);
            student.request().get("/api/v1/attempts/{a}/challenges", sitting.id());
            String open = "/api/v1/classes/{c}/challenges?state=OPEN&assignment={a}";
            var id = room.teacher()
                    .request()
                    .get(open, room.id(), assignment)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].challenges.find { it.studentId == '" + student.id() + "' }.id");
            room.teacher().request().body(answer).put("/api/v1/classes/{c}/challenges/{i}/answer", room.id(), id);
            student.request().get("/api/v1/attempts/{a}/challenges", sitting.id());
            student.request().delete(challenge, sitting.id(), "a-friend");
        }
        room.teacher().request().get("/api/v1/classes/{c}/challenges", room.id());
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/challenges?state=x", room.id())
                .then()
                .statusCode(400);
    }

    /** Reads a result with keys of more than one kind that are right as well. */
    private static void corrected(Room room, UUID assignment) {
        var sitting = room.isJoined().starts(assignment);
        sitting.submits(0).statusCode(200);
        sitting.result().statusCode(200).body("items.alsoRight.flatten().size()", equalTo(1));
        dashboard(room, assignment);
    }

    private void read(Room room) {
        for (var pack : List.of("ice-director-2017", "first-steps", "night-bus", "papers-and-loudspeakers")) {
            var assignment = room.gets(pack);
            var student = room.isJoined();
            bundle(student, assignment);
            var sitting = student.starts(assignment);
            sitting.submits(0).statusCode(200);
            sitting.result().statusCode(200);
            dashboard(room, assignment);
        }
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments", room.id())
                .jsonPath()
                .getList("items.id")
                .forEach(assignment -> dashboard(room, assignment));
    }

    private static void dashboard(Room room, Object assignment) {
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200);
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}/items", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private static void export(Room room) {
        for (String file : List.of(
                "scores",
                "scores?format=xlsx",
                "scores?format=pdf",
                "responses",
                "responses?format=ndjson&study=a",
                "responses?format=pdf",
                "report",
                "students/" + room.isJoined().id() + "/report")) {
            room.teacher().request().get("/api/v1/classes/{c}/" + file, room.id());
        }
        room.teacher().request().get("/api/v1/codebook").then().statusCode(200);
    }

    private void leave(Room room) {
        var teacher = room.teacher();
        var student = room.isJoined();
        teacher.request().get("/api/v1/classes/{c}/students", room.id());
        teacher.request().post("/api/v1/classes/{c}/join-code", room.id());
        teacher.request()
                .delete(
                        "/api/v1/classes/{c}/teachers/{t}",
                        room.id(),
                        room.teacher().username())
                .then()
                .statusCode(409);
        teacher.request()
                .delete("/api/v1/classes/{c}/students/{s}", room.id(), student.id())
                .then()
                .statusCode(204);
        student.request().get("/api/v1/me").then().statusCode(404);
        password(room.teacher(), "wrong").then().statusCode(401);
        password(room.teacher(), room.teacher().password()).then().statusCode(204);
    }

    private static Response password(Teacher teacher, String current) {
        return teacher.request()
                .body(Map.of("current", current, "next", "another long password"))
                .put("/api/v1/me/password");
    }

    private static void move(Room room, UUID assignment, Map<String, String> window) {
        room.teacher()
                .request()
                .body(window)
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    @Test
    void everyOperationFailsAsDocumented() {
        Room room = Teacher.fresh().opensAClass();
        Student student = room.isJoined();
        String admin = Teacher.admin().token();
        for (var operation : document.operations()) {
            String rightful = operation.roles().contains("STUDENT") ? student.token() : admin;
            if (!operation.roles().isEmpty()) {
                call(operation, given(), UUID.randomUUID().toString()).then().statusCode(401);
                call(operation, as("no.such.token"), UUID.randomUUID().toString())
                        .then()
                        .statusCode(401);
            }
            if (operation.definition().path("responses").has("403")) {
                var other = as(
                        operation.roles().contains("STUDENT") ? room.teacher().token() : student.token());
                call(operation, other, UUID.randomUUID().toString()).then().statusCode(403);
            }
            if (operation.hasParameter("path")) {
                call(operation, as(rightful), "x");
            }
            if (operation.definition().has("requestBody")) {
                misread(operation, rightful);
            }
        }
        join("join", Map.of("classCode", "no such code")).then().statusCode(404);
        join("join/recovery", Map.of("classCode", "no such code", "recoveryCode", "x"))
                .then()
                .statusCode(404);
        join("join/recovery", Map.of("classCode", room.joinCode(), "recoveryCode", "x"))
                .then()
                .statusCode(401);
        refresh("refresh", "x").then().statusCode(401);
        as(admin).get("/api/v1/quiz-sets?after=x").then().statusCode(400);
        as(admin)
                .get("/api/v1/quiz-sets/export?ids=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        room.teacher().request().delete("/api/v1/classes/{c}/students/{s}", room.id(), student.id());
        student.request().get("/api/v1/me").then().statusCode(404);
        failToSignInTooOften();

        assertThat(contract.seen()).containsAll(promised("401|403|404|413|415")).contains("login 429");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static Response call(ApiDocument.Operation operation, RequestSpecification request, String id) {
        if (operation.definition().has("requestBody")) {
            request = request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(operation.method(), operation.path().replaceAll("\\{[^}]*}", id));
    }

    private static void misread(ApiDocument.Operation operation, String token) {
        String address =
                operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        as(token)
                .contentType("text/plain")
                .body("x")
                .request(operation.method(), address)
                .then()
                .statusCode(415);
        String huge = '"' + "x".repeat(9_000_000) + '"';
        as(token)
                .contentType(ContentType.JSON)
                .body(huge)
                .request(operation.method(), address)
                .then()
                .statusCode(413);
        for (String body : List.of("{", "{}", "[]", "{\"x\":1}")) {
            as(token).contentType(ContentType.JSON).body(body).request(operation.method(), address);
        }
    }

    private static void failToSignInTooOften() {
        String username = "t-" + UUID.randomUUID();
        int status;
        do {
            status = given().contentType(ContentType.JSON)
                    .body(Map.of("username", username, "password", "wrong"))
                    .post("/api/v1/auth/login")
                    .statusCode();
        } while (status == 401);
    }

    private static Response join(String how, Map<String, String> request) {
        return given().contentType(ContentType.JSON).body(request).post("/api/v1/" + how);
    }

    /** What the document promises, as {@link Contract#seen()} notes it. */
    private List<String> promised(String statuses) {
        List<String> promised = new ArrayList<>();
        for (var operation : document.operations()) {
            operation.definition().path("responses").fieldNames().forEachRemaining(status -> {
                if (status.matches(statuses)) {
                    promised.add(operation.id() + " " + status);
                }
            });
        }
        return promised;
    }

    @Test
    void theExamplesFitTheirSchemas() {
        var examples = document.examples();

        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy((example, schema) -> assertThat(document.faults(schema, document.value(example)))
                        .isEmpty());
    }
}
