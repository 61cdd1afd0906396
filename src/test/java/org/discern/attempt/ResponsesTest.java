package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResponsesTest {

    private static final String PACK = "ice-director-2017";
    private static final String ITEM = "a-friend";
    private static final Map<String, String> RIGHT = Map.of("label", "QUOTE");
    private static final Map<String, String> WRONG = Map.of("label", "CLAIM");

    @Inject
    AgroalDataSource database;

    private Teacher teacher;
    private Room room;
    private Student student;

    @BeforeEach
    void aStudentInAClass() {
        teacher = Teacher.admin();
        room = teacher.opensAClass();
        student = room.isJoined();
    }

    @Test
    void anAnswerSentAgainIsAcknowledgedWithTheSameBody() {
        var sitting = student.starts(room.gets(PACK));
        var response = Sitting.response(1, ITEM, RIGHT);
        String first = sitting.sends(List.of(response)).extract().asString();

        String second = sitting.sends(List.of(response)).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(stored(sitting)).isEqualTo(1);
    }

    @Test
    void anotherAnswerUnderTheSameIdIsRefusedAndTheFirstKept() {
        var sitting = student.starts(room.gets(PACK));
        var first = Sitting.response(1, ITEM, RIGHT);
        sitting.sends(List.of(first)).body("outcomes[0].status", equalTo("STORED"));
        var other = changed(first, "answer", WRONG);

        var outcome = sitting.sends(List.of(other));

        outcome.statusCode(200)
                .body("outcomes[0].status", equalTo("REJECTED"))
                .body("outcomes[0].problem.type", equalTo("urn:discern:problem:response-id-taken"));
        sitting.sends(List.of(first)).body("outcomes[0].status", equalTo("STORED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequence", "item", "answeredAt", "confidence"})
    void everyPartOfTheAnswerBelongsToItsId(String part) {
        var sitting = student.starts(room.gets(PACK));
        var first = Sitting.response(1, "a-friend-and-evidence", Map.of("label", "CLAIM"));
        sitting.sends(List.of(first)).body("outcomes[0].status", equalTo("STORED"));
        Map<String, Object> others =
                Map.of("sequence", 2, "item", "doubled", "answeredAt", "2026-09-01T08:00:01Z", "confidence", .5);

        var outcome = sitting.sends(List.of(changed(first, part, others.get(part))));

        outcome.body("outcomes[0].status", equalTo("REJECTED"));
    }

    @Test
    void oneBadAnswerDoesNotSpoilTheOthers() {
        var sitting = student.starts(room.gets(PACK));
        var good = Sitting.response(1, ITEM, RIGHT);
        var unknownItem = Sitting.response(2, "no-such-item", RIGHT);
        var unknownLabel = Sitting.response(3, ITEM, Map.of("label", "\ud83d\ude00"));
        var misfit = Sitting.response(4, ITEM, Map.of("spans", List.of()));
        var without = changed(Sitting.response(5, ITEM, RIGHT), "sequence", null);
        var far = changed(Sitting.response(6, ITEM, RIGHT), "answeredAt", "+999999999-12-31T23:59:59Z");
        var good2 = Sitting.response(7, ITEM, WRONG);

        var outcomes = sitting.sends(List.of(good, unknownItem, unknownLabel, misfit, without, far, good2));

        outcomes.statusCode(200)
                .body(
                        "outcomes.status",
                        contains("STORED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "STORED"))
                .body("outcomes[1].problem.type", equalTo("urn:discern:problem:unknown-item"))
                .body("outcomes[2].problem.type", equalTo("urn:discern:problem:invalid-answer"))
                .body("outcomes.id", hasItem(far.get("id").toString()))
                .body(not(containsString("QUOTE.")));
        assertThat(stored(sitting)).isEqualTo(2);
    }

    @Test
    void whatIsNoAnswerAtAllIsRejectedInItsPlace() {
        var sitting = student.starts(room.gets(PACK));
        String good = "{\"id\":\"%s\",\"item\":\"a-friend\",\"sequence\":1,\"answeredAt\":\"2026-09-01T08:00:00Z\","
                        .formatted(UUID.randomUUID())
                + "\"answer\":{\"label\":\"QUOTE\"}}";

        var outcomes = student.request()
                .body("{\"responses\":[null,1,\"x\",[],{}," + good + ",{\"id\":\"\\ud800\"}]}")
                .post("/api/v1/attempts/{id}/responses", sitting.id())
                .then();

        outcomes.statusCode(200)
                .body("outcomes", hasSize(7))
                .body("outcomes.findAll { it.status == 'STORED' }", hasSize(1))
                .body("outcomes[5].status", equalTo("STORED"));
    }

    @Test
    void tooManyAnswersAtOnceAreRefusedAndNoneIsStored() {
        var sitting = student.starts(room.gets(PACK));
        var responses = IntStream.rangeClosed(1, 201)
                .mapToObj(sequence -> Sitting.response(sequence, ITEM, RIGHT))
                .toList();

        var response = sitting.sends(responses);

        response.spec(problem(422, "invalid"));
        assertThat(stored(sitting)).isZero();
    }

    @Test
    void aDuplicateInsideABatchIsStoredOnceAndAcknowledgedTwice() {
        var sitting = student.starts(room.gets(PACK));
        var response = Sitting.response(1, ITEM, RIGHT);
        var clash = changed(response, "answer", WRONG);

        var outcomes = sitting.sends(List.of(response, response, clash));

        outcomes.body("outcomes.status", contains("STORED", "STORED", "REJECTED"));
        assertThat(stored(sitting)).isEqualTo(1);
    }

    @Test
    void theAnswerWithTheHighestSequenceStandsInWhateverOrderTheyArrive() {
        var sitting = student.starts(room.gets(PACK));
        sitting.answers(3, ITEM, RIGHT).answers(1, ITEM, WRONG).answers(2, ITEM, WRONG);

        sitting.submits(3).statusCode(200);

        sitting.result().body("items.find { it.item == 'a-friend' }.answer.label", equalTo("QUOTE"));
    }

    @Test
    void ofTwoAnswersWithOneSequenceTheOneStandsThatPostgresOrdersHigher() {
        var sitting = student.starts(room.gets(PACK));
        // By its bytes the first is the higher; UUID.compareTo, which is signed, has it the other way round.
        var high = changed(Sitting.response(1, ITEM, RIGHT), "id", "ffffffff-0000-7000-8000-000000000000");
        var low = changed(Sitting.response(1, ITEM, WRONG), "id", "00000000-0000-7000-8000-000000000000");

        sitting.sends(List.of(high)).statusCode(200);
        sitting.sends(List.of(low)).statusCode(200);
        sitting.submits(1).statusCode(200);

        sitting.result().body("items.find { it.item == 'a-friend' }.answer.label", equalTo("QUOTE"));
    }

    @Test
    void anAnswerAfterTheSubmissionIsStoredAndDoesNotCount() {
        var sitting = student.starts(room.gets(PACK));
        sitting.answers(1, ITEM, WRONG).submits(1).statusCode(200);

        var outcome = sitting.sends(List.of(Sitting.response(2, ITEM, RIGHT)));

        outcome.body("outcomes[0].status", equalTo("STORED")).body("outcomes[0].standing", equalTo("AFTER_SUBMISSION"));
        sitting.result().body("items.find { it.item == 'a-friend' }.answer.label", equalTo("CLAIM"));
        assertThat(stored(sitting)).isEqualTo(2);
    }

    @Test
    void anAnswerAfterTheCloseIsKeptMarkedAndShownAsLate() {
        UUID assignment = room.gets(PACK);
        var sitting = student.starts(assignment);
        Instant now = Instant.now();
        moves(assignment, now.minusSeconds(60), now.minusSeconds(1));

        var outcome = sitting.sends(List.of(Sitting.response(1, ITEM, RIGHT)));

        outcome.body("outcomes[0].standing", equalTo("COUNTS"));
        teacher.request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .body("students[0].late", equalTo(true))
                .body("students[0].points", equalTo(1.0f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2020-02-29T23:59:60Z",
                "2099-01-01T00:00:00.123456789Z",
                "2026-09-01T10:00:00+02:00"
            })
    void theDevicesClockIsNeverAReasonToRefuse(String time) {
        var sitting = student.starts(room.gets(PACK));
        var response = changed(Sitting.response(1, ITEM, RIGHT), "answeredAt", time);

        var first = sitting.sends(List.of(response));
        var second = sitting.sends(List.of(response));

        first.body("outcomes[0].status", equalTo("STORED"));
        second.body("outcomes[0].status", equalTo("STORED"));
    }

    @Test
    void aSubmissionNamesTheAnswersThatHaveNotArrived() {
        var sitting = student.starts(room.gets(PACK));
        sitting.answers(1, ITEM, RIGHT).answers(3, ITEM, RIGHT);

        var response = sitting.submits(5);

        response.spec(problem(409, "responses-missing"))
                .body("errors.detail", contains(containsString(" 2."), containsString(" 4."), containsString(" 5.")));
        student.request().get("/api/v1/attempts/{id}", sitting.id()).then().body("submittedAt", equalTo(null));
    }

    @Test
    void aSubmissionSentAgainIsAnsweredTheSame() {
        var sitting = student.starts(room.gets(PACK));
        String first = sitting.submits(0).statusCode(200).extract().asString();

        var again = sitting.submits(7);

        again.statusCode(200).body(equalTo(first));
    }

    @Test
    void aSecondAttemptWhereOneIsAllowedIsRefused() {
        UUID assignment = room.gets(PACK);
        student.starts(assignment);

        var response = starts(UUID.randomUUID(), assignment);

        response.then().spec(problem(409, "attempts-used-up"));
    }

    @Test
    void startingAgainUnderTheSameIdIsAnsweredTheSame() {
        UUID assignment = room.gets(PACK);
        UUID id = UUID.randomUUID();
        String first = starts(id, assignment).then().statusCode(200).extract().asString();

        var again = starts(id, assignment);

        again.then().statusCode(200).body(equalTo(first));
    }

    @Test
    void theIdOfSomebodyElsesAttemptIsOfNoUse() {
        UUID assignment = room.gets(PACK);
        var theirs = room.isJoined().starts(assignment);

        var response = starts(theirs.id(), assignment);

        response.then().spec(problem(409, "attempt-id-taken"));
        new Sitting(student, theirs.id()).result().spec(problem(404, "not-found"));
        new Sitting(student, theirs.id())
                .sends(List.of(Sitting.response(1, ITEM, RIGHT)))
                .spec(problem(404, "not-found"));
        assertThat(stored(theirs)).isZero();
    }

    @Test
    void nobodySeesOrStartsAnAssignmentBeforeItOpens() {
        UUID assignment = room.gets(
                PACK, Map.of("opensAt", Instant.now().plus(Duration.ofDays(1)).toString()));

        var response = starts(UUID.randomUUID(), assignment);

        response.then().spec(problem(403, "not-open-yet"));
        student.request()
                .get("/api/v1/assignments/{a}/bundle", assignment)
                .then()
                .spec(problem(403, "not-open-yet"));
        student.request().get("/api/v1/assignments").then().body("items", hasSize(0));
    }

    @Test
    void devicesThatStartAtOnceGetTheAllowedNumberOfAttempts() {
        UUID assignment = room.gets(PACK, Map.of("attemptsAllowed", 3));

        var statuses = Together.times(
                8, number -> starts(UUID.randomUUID(), assignment).statusCode());

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(5);
        student.request()
                .get("/api/v1/assignments")
                .then()
                .body("items[0].attempts.number", containsInAnyOrder(1, 2, 3));
    }

    @Test
    void theSameBatchFromEightDevicesAtOnceIsStoredOnceAndAnsweredTheSame() {
        var sitting = student.starts(room.gets(PACK));
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int sequence = 1; sequence <= 60; sequence++) {
            batch.add(Sitting.response(sequence, ITEM, sequence % 2 == 0 ? RIGHT : WRONG));
        }

        var bodies = Together.times(
                8, number -> sitting.sends(batch).statusCode(200).extract().asString());

        assertThat(new HashSet<>(bodies)).hasSize(1);
        assertThat(stored(sitting)).isEqualTo(60);
    }

    @Test
    void batchesOfTheSameAnswersInOppositeOrdersDoNotBlockEachOther() {
        var sitting = student.starts(room.gets(PACK));
        for (int round = 0; round < 5; round++) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int i = 1; i <= 200; i++) {
                batch.add(Sitting.response(200 * round + i, ITEM, RIGHT));
            }
            List<Map<String, Object>> backwards = new ArrayList<>(batch);
            Collections.reverse(backwards);

            var statuses = Together.times(10, number -> sitting.sends(number % 2 == 0 ? batch : backwards)
                    .extract()
                    .statusCode());

            assertThat(statuses).containsOnly(200);
        }
        assertThat(stored(sitting)).isEqualTo(1000);
    }

    @Test
    void aSubmissionAmongAnswersLosesNone() {
        var sitting = student.starts(room.gets(PACK));
        sitting.answers(1, ITEM, WRONG);

        var statuses = Together.times(
                8,
                number -> number == 0
                        ? sitting.submits(1).extract().statusCode()
                        : sitting.sends(List.of(Sitting.response(1 + number, ITEM, RIGHT)))
                                .extract()
                                .statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(stored(sitting)).isEqualTo(8);
        long standing = new Sql(database)
                .number(
                        "select max(sequence) from response where attempt_id = ? and standing = 'COUNTS'",
                        sitting.id());
        assertThat(new Sql(database).number("select sequence from mark where attempt_id = ?", sitting.id()))
                .isEqualTo(standing);
    }

    private io.restassured.response.Response starts(UUID id, UUID assignment) {
        return student.request().body(Map.of("assignmentId", assignment)).put("/api/v1/attempts/{id}", id);
    }

    private void moves(UUID assignment, Instant opensAt, Instant closesAt) {
        teacher.request()
                .body(Map.of("opensAt", opensAt.toString(), "closesAt", closesAt.toString()))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private long stored(Sitting sitting) {
        return new Sql(database).number("select count(*) from response where attempt_id = ?", sitting.id());
    }

    private static Map<String, Object> changed(Map<String, Object> response, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(response);
        changed.put(field, value);
        return changed;
    }
}
