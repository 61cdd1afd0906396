package org.discern;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.discern.testing.AnswerKey;
import org.discern.testing.Corrections;
import org.discern.testing.Practice;
import org.discern.testing.Room;
import org.discern.testing.SecondOpinions;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint that the API's own description names, asked by everybody. A new endpoint without a row here fails the
 * test: who may use it is a decision.
 */
@QuarkusTest
class AuthorizationTest {

    /** Those who ask, in the order of the columns below. */
    private enum Asker {
        NOBODY,
        STUDENT,
        STUDENT_OF_ANOTHER_CLASS,
        TEACHER,
        TEACHER_OF_ANOTHER_CLASS,
        TEACHER_OF_ANOTHER_SCHOOL,
        ADMIN
    }

    private static final String EVERYBODY_WITH_AN_ACCOUNT = "401 200 200 200 200 200 200";
    private static final String STUDENTS = "401 200 200 403 403 403 403";
    private static final String THE_STUDENT = "401 200 404 403 403 403 403";
    private static final String THE_TEACHER = "401 403 403 200 404 404 404";
    private static final String TEACHERS = "401 403 403 200 200 200 200";
    /** The set is shared with the school, so its teachers may see that it is there. */
    private static final String THE_OWNER = "401 403 403 200 403 404 403";

    /** Who was asked for a second opinion; the one who asks has no opinion to give. */
    private static final String THE_ASKED = "401 403 403 404 200 404 404";

    private static final Map<String, String> MAY = Map.ofEntries(
            entry("login", "200 200 200 200 200 200 200"),
            entry("refresh", "200 200 200 200 200 200 200"),
            entry("logout", "204 204 204 204 204 204 204"),
            entry("join", "201 201 201 201 201 201 201"),
            entry("recover", "200 200 200 200 200 200 200"),
            entry("me", EVERYBODY_WITH_AN_ACCOUNT),
            // The teacher of another school is an admin there.
            entry("addTeacher", "401 403 403 403 403 201 201"),
            // The password is too short: those who may change one read that.
            entry("changePassword", TEACHERS.replace("200", "422")),
            entry("addClass", TEACHERS.replace("200", "201")),
            entry("listClasses", TEACHERS),
            entry("getClass", THE_TEACHER),
            entry("renewJoinCode", THE_TEACHER),
            entry("addClassTeacher", THE_TEACHER),
            entry("removeClassTeacher", THE_TEACHER),
            entry("listStudents", THE_TEACHER),
            entry("eraseStudent", THE_TEACHER.replace("200", "204")),
            entry("assign", THE_TEACHER.replace("200", "201")),
            entry("listAssignments", THE_TEACHER),
            entry("getAssignment", THE_TEACHER),
            entry("moveWindow", THE_TEACHER),
            entry("changeTiming", THE_TEACHER),
            entry("getStudent", THE_TEACHER),
            entry("accommodate", THE_TEACHER),
            entry("listAttempts", THE_TEACHER),
            entry("voidAttempt", THE_TEACHER),
            entry("listLateAnswers", THE_TEACHER),
            // Nothing is late: the one who may decide reads that.
            entry("decideLateAnswers", THE_TEACHER.replace("200", "409")),
            entry("openNow", THE_TEACHER),
            entry("closeNow", THE_TEACHER),
            entry("pause", THE_TEACHER),
            entry("resume", THE_TEACHER),
            entry("getDashboard", THE_TEACHER),
            entry("getLiveClass", THE_TEACHER),
            entry("watchClass", THE_TEACHER),
            entry("getItemStatistics", THE_TEACHER),
            entry("getOverallDashboard", THE_TEACHER),
            entry("getStudentProgress", THE_TEACHER),
            entry("getRecipients", THE_TEACHER),
            entry("listMisconceptions", THE_TEACHER),
            // Nobody in the class has a misconception, so the one who may look reads that there is none.
            entry("proposePractice", THE_TEACHER.replace("200", "404")),
            entry("givePractice", THE_TEACHER.replace("200", "404")),
            // The teacher of another school is an admin there.
            entry("getSchoolDashboard", "401 403 403 403 403 200 200"),
            entry("exportScores", THE_TEACHER),
            entry("exportResponses", THE_TEACHER),
            entry("printClassReport", THE_TEACHER),
            entry("printStudentReport", THE_TEACHER),
            entry("getCodebook", TEACHERS),
            // The teacher of another school is an admin there.
            entry("getCalibrations", "401 403 403 403 403 200 200"),
            entry("startCalibration", "401 403 403 403 403 202 202"),
            entry("listQuizSets", TEACHERS),
            entry("getQuizSet", "401 403 403 200 200 404 200"),
            entry("shareQuizSet", "401 403 403 200 403 404 403"),
            entry("retireQuizSet", "401 403 403 200 403 404 403"),
            entry("bringBackQuizSet", "401 403 403 200 403 404 403"),
            entry("copyQuizSet", "401 403 403 201 201 404 201"),
            entry("listQuizVersions", "401 403 403 200 200 404 200"),
            entry("getQuizVersion", "401 403 403 200 200 404 200"),
            entry("correctKeys", "401 403 403 201 201 404 201"),
            entry("listKeyRevisions", "401 403 403 200 200 404 200"),
            entry("getKeyRevision", "401 403 403 200 200 404 200"),
            entry("dryRunRegrade", THE_TEACHER),
            entry("regrade", THE_TEACHER),
            entry("listRegrades", THE_TEACHER),
            entry("getRegrade", THE_TEACHER),
            entry("listMarkChanges", THE_TEACHER),
            entry("listChallenges", THE_TEACHER),
            entry("answerChallenge", THE_TEACHER),
            entry("challengeKey", THE_STUDENT),
            entry("withdrawChallenge", THE_STUDENT),
            entry("myChallenges", THE_STUDENT),
            entry("getQuizChanges", "401 403 403 200 200 404 200"),
            entry("exportPack", "401 403 403 200 200 404 200"),
            entry("exportPacks", "401 403 403 200 200 404 200"),
            // The pack is empty: those who may publish one read that.
            entry("importPack", TEACHERS.replace("200", "422")),
            entry("addQuizSet", TEACHERS.replace("200", "201")),
            entry("getDraft", THE_OWNER),
            entry("saveDraft", THE_OWNER),
            entry("saveDraftItem", THE_OWNER),
            entry("saveDraftArticle", THE_OWNER),
            entry("deleteDraftItem", THE_OWNER),
            entry("copyDraftItem", THE_OWNER),
            entry("orderDraftItems", THE_OWNER),
            entry("listDraftRevisions", THE_OWNER),
            entry("getDraftRevision", THE_OWNER),
            entry("restoreDraftRevision", THE_OWNER),
            entry("checkDraft", THE_OWNER),
            entry("publishDraft", THE_OWNER.replace("200", "201")),
            // The article is the teacher's own: to others it is not there.
            entry("proposeItems", THE_TEACHER),
            entry("askSecondOpinions", THE_OWNER.replace("200", "201")),
            entry("listSecondOpinions", THE_OWNER),
            entry("getSecondOpinions", THE_OWNER),
            entry("closeSecondOpinions", THE_OWNER),
            // Nothing is suggested while the round is open: the one who may follow suggestions reads that.
            entry("followSuggestion", THE_OWNER.replace("200", "409")),
            entry("listOpinionRequests", TEACHERS),
            entry("getOpinionRequest", THE_ASKED),
            entry("giveOpinion", THE_ASKED),
            entry("declineOpinionRequest", THE_ASKED.replace("200", "204")),
            entry("addArticle", TEACHERS.replace("200", "201")),
            entry("listArticles", TEACHERS),
            entry("getArticle", THE_TEACHER),
            entry("deleteArticle", THE_TEACHER.replace("200", "204")),
            entry("analyseArticle", THE_TEACHER),
            entry("analyse", TEACHERS),
            entry("myAssignments", STUDENTS),
            entry("getBundle", THE_STUDENT),
            entry("startAttempt", THE_STUDENT),
            entry("getAttempt", THE_STUDENT),
            entry("reportDevice", THE_STUDENT),
            entry("sendResponses", THE_STUDENT),
            entry("submitAttempt", THE_STUDENT),
            entry("getResult", THE_STUDENT),
            entry("revealItem", THE_STUDENT),
            // Each asks for a round of their own; another class does not practise.
            entry("startPracticeRound", STUDENTS.replace("401 200 200", "401 200 403")),
            entry("answerPractice", THE_STUDENT),
            entry("getPracticeAnswer", THE_STUDENT),
            entry("practiceProgress", STUDENTS),
            entry("setPractice", THE_TEACHER),
            entry("getClassPractice", THE_TEACHER));

    private static final String ITEM = "a-friend";
    /** Of the pack that the teacher has imported. */
    private static final String DRAFT_ITEM = "canteen-days-label";

    @Inject
    AgroalDataSource database;

    private Teacher admin;
    private Teacher teacher;
    private Teacher helper;
    private Teacher colleague;
    private Teacher stranger;
    private Student otherStudent;
    private UUID ownQuizSet;
    private UUID retirable;
    private String refreshToken;

    /** An address of the API with its method. */
    private record Endpoint(String method, String path) {}

    /** A class with all that the addresses name. */
    private record World(
            Room room,
            UUID assignment,
            UUID article,
            UUID quizSet,
            SecondOpinions round,
            Disputed disputed,
            Student erasable,
            Practice practice,
            Sitting sitting) {

        Student student() {
            return sitting.student();
        }
    }

    /** What was done about a key of the assignment. */
    private record Disputed(UUID regrade, UUID challenge) {}

    @BeforeEach
    void twoSchools() throws SQLException {
        admin = Teacher.admin();
        teacher = Teacher.fresh();
        helper = Teacher.fresh();
        colleague = Teacher.fresh();
        stranger = teacherOfAnotherSchool();
        otherStudent = colleague.opensAClass().isJoined();
        ownQuizSet = importsAPack();
        teacher.request()
                .body(correction())
                .post("/api/v1/quiz-sets/{q}/versions/1/key-revisions", ownQuizSet)
                .then()
                .statusCode(201);
        retirable = importsAPack();
        refreshToken = given().contentType(ContentType.JSON)
                .body(Map.of("username", teacher.username(), "password", teacher.password()))
                .post("/api/v1/auth/login")
                .path("refreshToken");
    }

    @Test
    void everyEndpointIsOpenToThoseItIsForAndToNobodyElse() {
        Map<String, Endpoint> endpoints = endpoints();

        var rows = new TreeMap<String, String>();
        var softly = new SoftAssertions();
        endpoints.forEach((operation, endpoint) -> rows.put(operation, row(operation, endpoint, softly)));

        assertThat(rows).containsExactlyInAnyOrderEntriesOf(MAY);
        softly.assertAll();
    }

    /** The statuses that all askers get, in their order; what is refused must change nothing. */
    private String row(String operation, Endpoint endpoint, SoftAssertions softly) {
        World world = world();
        StringBuilder statuses = new StringBuilder();
        for (Asker asker : Asker.values()) {
            String before = snapshot(world);
            int status = as(asker, world)
                    .header("If-Match", "*")
                    .body(body(operation, world))
                    .request(endpoint.method(), address(endpoint, world))
                    .statusCode();
            if (status >= 400) {
                softly.assertThat(snapshot(world))
                        .as(operation + " by " + asker)
                        .isEqualTo(before);
            }
            statuses.append(status).append(' ');
        }
        return statuses.toString().strip();
    }

    private Map<String, Endpoint> endpoints() {
        Map<String, Map<String, Map<String, Object>>> paths = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        Map<String, Endpoint> endpoints = new HashMap<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> && operation.containsKey("operationId")) {
                endpoints.put((String) operation.get("operationId"), new Endpoint(method, path));
            }
        }));
        return endpoints;
    }

    private World world() {
        Room room = teacher.opensAClass();
        teacher.request()
                .put("/api/v1/classes/{c}/teachers/{t}", room.id(), helper.username())
                .then()
                .statusCode(200);
        UUID assignment = room.gets("ice-director-2017", Map.of("reveal", "AFTER_EACH", "attemptsAllowed", 5));
        Student student = room.isJoined();
        var sitting = student.starts(assignment).answers(1, ITEM, Map.of("label", "QUOTE"));
        UUID article = teacher.request()
                .body(Map.of("text", "The mayor has resigned."))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        UUID quizSet = importsAPack();
        var round = SecondOpinions.asked(teacher, quizSet, colleague);
        UUID regrade = new Corrections(room, ownQuizSet).regrades(assignment, 0, false);
        var disputed = new Disputed(regrade, challenge(room, sitting));
        return new World(
                room,
                assignment,
                article,
                quizSet,
                round,
                disputed,
                room.isJoined(),
                practice(sitting.student(), room),
                sitting);
    }

    /** A round with one item that is answered. */
    private Practice practice(Student student, Room room) {
        Practice.on(room);
        return Practice.of(student, 1).answered();
    }

    private UUID challenge(Room room, Sitting sitting) {
        var student = sitting.student();
        student.request()
                .put("/api/v1/attempts/{a}/reveals/{i}", sitting.id(), ITEM)
                .then()
                .statusCode(200);
        student.request()
                .body(Map.of("reason", "No."))
                .put("/api/v1/attempts/{a}/challenges/{i}", sitting.id(), ITEM)
                .then()
                .statusCode(200);
        return teacher.request()
                .get("/api/v1/classes/{c}/challenges", room.id())
                .jsonPath()
                .getUUID("items[0].challenges[0].id");
    }

    private RequestSpecification as(Asker asker, World world) {
        return switch (asker) {
            case NOBODY -> given().contentType(ContentType.JSON);
            case STUDENT -> world.student().request();
            case STUDENT_OF_ANOTHER_CLASS -> otherStudent.request();
            case TEACHER -> teacher.request();
            case TEACHER_OF_ANOTHER_CLASS -> colleague.request();
            case TEACHER_OF_ANOTHER_SCHOOL -> stranger.request();
            case ADMIN -> admin.request();
        };
    }

    private Object body(String operation, World world) {
        return switch (operation) {
            case "login" -> Map.of("username", "admin", "password", "admin-for-tests");
            case "refresh" -> Map.of("refreshToken", refreshToken);
            case "logout" -> Map.of("refreshToken", "none of anybody's");
            case "join" -> Map.of("classCode", joinCode(world));
            case "recover" ->
                Map.of(
                        "classCode",
                        joinCode(world),
                        "recoveryCode",
                        world.student().recoveryCode());
            case "addTeacher" ->
                Map.of("username", "n-" + UUID.randomUUID(), "displayName", "N", "password", "long enough");
            case "changePassword" -> Map.of("current", "x", "next", "short");
            case "addClass" -> Map.of("name", "9a");
            case "addArticle", "analyse" -> Map.of("text", "The mayor has resigned.");
            case "saveDraftItem" -> Map.of("item", Map.of("kind", "classify"));
            case "orderDraftItems" ->
                Map.of("items", AnswerKey.of(teacher, world.quizSet(), 1).ids());
            case "proposeItems" -> Map.of("articleId", world.article());
            case "shareQuizSet" -> Map.of("visibility", "SCHOOL");
            case "givePractice" ->
                Map.of("items", List.of(Map.of("quizSetId", ownQuizSet, "version", 1, "item", DRAFT_ITEM)));
            case "assign" -> Map.of("quizSetId", ownQuizSet);
            case "correctKeys" -> correction();
            case "dryRunRegrade" -> Map.of("toRevision", 0, "neverLower", false);
            // The same as the one that is there.
            case "regrade" -> Map.of("toRevision", 0, "neverLower", false, "reason", Corrections.REASON);
            case "challengeKey" -> Map.of("reason", "No.");
            case "answerChallenge" -> Map.of("reply", "Yes.", "accept", false);
            case "askSecondOpinions" -> Map.of("usernames", List.of(helper.username()));
            case "giveOpinion" -> Map.of("answer", Map.of("label", "CLAIM"));
            case "followSuggestion" -> Map.of("change", "DISCUSS");
            case "moveWindow" ->
                Map.of("opensAt", Instant.now().minusSeconds(60).toString());
            case "changeTiming" -> Map.of("late", "ACCEPT", "timeLimitSeconds", 600);
            case "accommodate" -> Map.of("timeFactor", 1.5);
            case "voidAttempt" -> Map.of("reason", "The fire alarm went off.");
            case "decideLateAnswers" -> Map.of("accepted", true);
            case "reportDevice" -> Map.of("waiting", 1, "counter", 1);
            case "setPractice" -> Map.of("enabled", true);
            case "answerPractice" -> world.practice().answer();
            case "startAttempt" -> Map.of("assignmentId", world.assignment());
            case "sendResponses" -> Map.of("responses", List.of(Sitting.response(2, ITEM, Map.of("label", "CLAIM"))));
            case "submitAttempt" -> Map.of("lastSequence", 0);
            default -> "{}";
        };
    }

    /** Another one each time. */
    private static Map<String, Object> correction() {
        var change = Map.of(
                "item",
                "canteen-days-label",
                "how",
                "DROP",
                "explanation",
                UUID.randomUUID().toString());
        return Map.of("reason", "It was wrong.", "changes", List.of(change));
    }

    private static String joinCode(World world) {
        return world.room().joinCode();
    }

    private String address(Endpoint endpoint, World world) {
        boolean fresh = endpoint.equals(new Endpoint("put", "/api/v1/attempts/{attemptId}"));
        boolean freshRound = endpoint.equals(new Endpoint("put", "/api/v1/practice/rounds/{practiceRoundId}"));
        String attempt =
                fresh ? UUID.randomUUID().toString() : world.sitting().id().toString();
        String address = endpoint.path()
                .replace("{classId}", world.room().id().toString())
                .replace("{assignmentId}", world.assignment().toString())
                .replace("{articleId}", world.article().toString())
                .replace("{studentId}", world.erasable().id().toString())
                .replace("{username}", helper.username())
                .replace("{attemptId}", attempt)
                .replace("{deviceId}", UUID.randomUUID().toString())
                .replace(
                        "{practiceRoundId}",
                        (freshRound ? UUID.randomUUID() : world.practice().round()).toString())
                .replace("{place}", "1")
                .replace("{roundId}", world.round().id().toString())
                .replace("{misconception}", "LABEL-OPINION-CLAIM")
                .replace("{item}", isOfDraft(endpoint) ? DRAFT_ITEM : ITEM)
                .replace("{article}", "any-article")
                .replace("{id}", quizSet(endpoint, world).toString())
                .replace("{number}", "1")
                .replace("{revision}", isOfDraft(endpoint) ? "0" : "1")
                .replace("{regradeId}", world.disputed().regrade().toString())
                .replace("{challengeId}", world.disputed().challenge().toString());
        if (address.endsWith("/quiz-sets/export")) {
            return address + "?ids=" + ownQuizSet;
        }
        if (address.endsWith("/dashboard/stream")) {
            return address + "?seconds=1&assignment=" + world.assignment();
        }
        return address.contains("/dashboard") ? address + "?assignment=" + world.assignment() : address;
    }

    private UUID quizSet(Endpoint endpoint, World world) {
        UUID lasting = endpoint.path().endsWith("/retirement") ? retirable : ownQuizSet;
        return isOfDraft(endpoint) ? world.quizSet() : lasting;
    }

    private static boolean isOfDraft(Endpoint endpoint) {
        return endpoint.path().contains("/draft") || endpoint.path().contains("/second-opinions");
    }

    /** All that belongs to the class, and the article, in a few letters. */
    private String snapshot(World world) {
        String all = Stream.of(
                        "class_teacher",
                        "student",
                        "assignment",
                        "attempt",
                        "response",
                        "reveal",
                        "late_decision",
                        "device_report",
                        "mark",
                        "regrade",
                        "regrade_change",
                        "challenge",
                        "practice_switch",
                        "practice_round",
                        "practice_item",
                        "practice_answer",
                        "practice_state")
                .map("union all select t::text from %s t where class_id = c.id "::formatted)
                .collect(Collectors.joining());
        return new Sql(database)
                        .rows("""
                        select md5(string_agg(x.row, ',' order by x.row)) from class c, lateral (select c::text as row
                        """ + all + ") x where c.id = ?", world.room().id())
                        .toString()
                + new Sql(database)
                        .rows(
                                "select count(*), max(s.updated_at) from quiz_set s left join draft_revision d "
                                        + "on d.quiz_set_id = s.id where s.id = ?",
                                world.quizSet())
                + new Sql(database)
                        .rows(
                                "select r::text, i::text, o::text from opinion_round r "
                                        + "left join opinion_invitation i on i.round_id = r.id "
                                        + "left join opinion o on o.round_id = r.id where r.quiz_set_id = ? order by 1, 2, 3",
                                world.quizSet());
    }

    /** The API makes one school only; another has to be put into the database. */
    private Teacher teacherOfAnotherSchool() throws SQLException {
        String username = "s-" + UUID.randomUUID();
        UUID school = UUID.randomUUID();
        var sql = new Sql(database);
        sql.run("insert into school (id, name, created_at) values (?, 'Another school', now())", school);
        sql.run("""
                insert into teacher (id, school_id, username, display_name, password_hash, role, created_at)
                select gen_random_uuid(), ?, ?, 'A Stranger', password_hash, 'ADMIN', now()
                from teacher where username = 'admin'
                """, school, username);
        return Teacher.signedIn(username, "admin-for-tests");
    }

    /** A quiz set of the teacher's own school. */
    private UUID importsAPack() {
        Map<String, Object> document = new HashMap<>(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", teacher.quizSet("first-steps"))
                .jsonPath()
                .getMap("document"));
        document.put("id", "own-" + UUID.randomUUID().toString().substring(0, 8));
        return teacher.request()
                .body(document)
                .post("/api/v1/quiz-sets/import")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
