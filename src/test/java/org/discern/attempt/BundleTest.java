package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Hands;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call gives a phone all that it needs, never out of date; and keys in one case only. */
@QuarkusTest
class BundleTest {

    private static final String PACK = "ice-director-2017";
    private static final Map<String, Object> WITH_KEYS = Map.of("purpose", "PRACTICE", "keysIncluded", true);

    private Room room;
    private Student student;

    @BeforeEach
    void aStudentInAClass() {
        room = Teacher.admin().opensAClass();
        student = room.isJoined();
    }

    @Test
    void itHoldsAllThatADeviceNeeds() {
        UUID assignment = room.gets(PACK, Map.of("timeLimitSeconds", 600, "closesAt", "2099-01-01T00:00:00Z"));
        new Hands(room, assignment).gives(student, 1.5);

        var bundle = bundle(assignment);

        bundle.then()
                .statusCode(200)
                .body("purpose", equalTo("OFFICIAL"))
                .body("content.items", hasSize(17))
                .body("given.contentHash", notNullValue())
                .body("given.window.closesAt", equalTo("2099-01-01T00:00:00Z"))
                .body("given.policy.reveal", equalTo("AFTER_SUBMIT"))
                .body("given.timing.late", equalTo("ACCEPT"))
                .body("given.yourTimeLimitSeconds", equalTo(900))
                .body("given.expiresAt", equalTo("2099-01-01T00:00:00Z"));
        assertThat(bundle.header("ETag")).contains(bundle.<String>path("given.contentHash"));
    }

    @Test
    void itExpiresWithTheOpenAttempt() {
        UUID assignment = room.gets(PACK, Map.of("timeLimitSeconds", 600, "closesAt", "2099-01-01T00:00:00Z"));
        var sitting = student.starts(assignment);
        String due = student.request().get("/api/v1/attempts/{a}", sitting.id()).path("expiresAt");

        var bundle = bundle(assignment);

        bundle.then().body("given.expiresAt", equalTo(due));
        assertThat(Duration.between(Instant.now(), Instant.parse(due))).isLessThanOrEqualTo(Duration.ofSeconds(600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s"})
    void whatIsKnownIsNotSentAgainAndTellsTheTimeStill(String known) {
        UUID assignment = room.gets(PACK);
        String tag = bundle(assignment).header("ETag");

        var again = again(assignment, known.formatted(tag));

        again.then().statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", equalTo("private, no-cache"));
        var time = ZonedDateTime.parse(again.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(time.toInstant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void whatTheTeacherChangesIsSent() {
        UUID assignment = room.gets(PACK, Map.of("timeLimitSeconds", 600));
        var hands = new Hands(room, assignment);
        String tag = bundle(assignment).header("ETag");
        for (Runnable change : List.<Runnable>of(
                () -> hands.closed(-600),
                () -> hands.times(Map.of("late", "REVIEW", "timeLimitSeconds", 600)),
                () -> hands.times(Map.of("late", "REVIEW", "timeLimitSeconds", 700)),
                () -> hands.gives(student, 2))) {

            change.run();

            String next =
                    again(assignment, tag).then().statusCode(200).extract().header("ETag");
            assertThat(next).isNotEqualTo(tag);
            tag = next;
        }
    }

    @Test
    void onlyPracticeCanIncludeKeys() {
        var request =
                room.teacher().request().body(Map.of("quizSetId", room.teacher().quizSet(PACK), "keysIncluded", true));

        var response = request.post("/api/v1/classes/{c}/assignments", room.id());

        response.then().spec(problem(422, "keys-in-official"));
    }

    @Test
    void practiceWithKeysHasASolutionForEachItem() {
        UUID practice = room.gets(PACK, WITH_KEYS);
        var key = AnswerKey.of(room.teacher(), PACK);

        var bundle = bundle(practice);

        bundle.then().statusCode(200).body("purpose", equalTo("PRACTICE")).body("solutions.item", equalTo(key.ids()));
        assertThat(bundle.asString()).contains(key.explanation("a-friend"));
    }

    @Test
    void practiceWithoutKeysHasNone() {
        UUID practice = room.gets(PACK, Map.of("purpose", "PRACTICE"));

        hidesKeys(practice);
    }

    @Test
    void ownAttemptsAtThePracticeHideNothing() {
        UUID practice = room.gets(PACK, WITH_KEYS);
        student.starts(practice);

        bundle(practice).then().body("solutions", notNullValue());
    }

    @Test
    void keysOfPracticeAreHiddenUntilTheTestIsHandedIn() {
        UUID practice = room.gets(PACK, WITH_KEYS);
        UUID test =
                room.gets(PACK, Map.of("opensAt", Instant.now().minusSeconds(60).toString()));
        hidesKeys(practice);
        var sitting = student.starts(test);
        hidesKeys(practice);

        sitting.submits(0).statusCode(200);

        bundle(practice).then().body("solutions", notNullValue());
    }

    @Test
    void keysOfPracticeAreHiddenWhileATestIsAhead() {
        UUID practice = room.gets(PACK, WITH_KEYS);
        room.gets(PACK, Map.of("opensAt", "2099-01-01T00:00:00Z"));

        hidesKeys(practice);
    }

    @Test
    void keysOfPracticeAreHiddenWhileTheTestHidesThemUntilItsClose() {
        UUID practice = room.gets(PACK, WITH_KEYS);
        UUID test = room.gets(PACK, Map.of("reveal", "AFTER_CLOSE"));
        student.starts(test).submits(0).statusCode(200);
        hidesKeys(practice);

        new Hands(room, test).closed(1);

        bundle(practice).then().body("solutions", notNullValue());
    }

    @Test
    void keysOfPracticeAreHiddenWhileACopyIsATest() {
        String pack = OwnPack.of(room.teacher(), PACK);
        UUID practice = room.gets(pack, WITH_KEYS);
        UUID test = given(copyOf(room.teacher().quizSet(pack)));

        hidesKeys(practice);
        student.starts(test).submits(0).statusCode(200);
        bundle(practice).then().body("solutions", notNullValue());
    }

    @Test
    void twoCopiesOfOneSetHideEachOthersResult() {
        UUID original = room.teacher().quizSet(OwnPack.of(room.teacher(), PACK));
        var first = student.starts(given(copyOf(original)));
        first.submits(0).statusCode(200);
        first.result().body("state", equalTo("REVEALED"));
        var second = student.starts(given(copyOf(original)));
        String meanwhile = first.result().extract().path("state");

        second.submits(0).statusCode(200);

        assertThat(meanwhile).isEqualTo("PENDING");
        first.result().body("state", equalTo("REVEALED"));
    }

    @Test
    void theResultOfPracticeIsHiddenWhileATestIsAhead() {
        UUID practice = room.gets(PACK, Map.of("purpose", "PRACTICE"));
        room.gets(PACK, Map.of("opensAt", "2099-01-01T00:00:00Z"));
        var sitting = student.starts(practice);
        sitting.submits(0).statusCode(200);

        var result = sitting.result();

        result.statusCode(200).body("state", equalTo("PENDING"));
    }

    private void hidesKeys(UUID practice) {
        var bundle = bundle(practice);
        bundle.then().statusCode(200).body("purpose", equalTo("PRACTICE")).body("solutions", nullValue());
        AnswerKey.of(room.teacher(), PACK).explanations().forEach(explanation -> bundle.then()
                .body(not(containsString(explanation))));
    }

    private UUID copyOf(UUID quizSet) {
        return room.teacher()
                .request()
                .body(Map.of())
                .post("/api/v1/quiz-sets/{q}/copies", quizSet)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private UUID given(UUID quizSet) {
        return room.teacher()
                .request()
                .body(Map.of("quizSetId", quizSet))
                .post("/api/v1/classes/{c}/assignments", room.id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Response bundle(UUID assignment) {
        return student.request().get("/api/v1/assignments/{a}/bundle", assignment);
    }

    private Response again(UUID assignment, String known) {
        return student.request().header("If-None-Match", known).get("/api/v1/assignments/{a}/bundle", assignment);
    }
}
