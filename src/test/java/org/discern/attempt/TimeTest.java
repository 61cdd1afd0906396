package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Hands;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits, extra time, and what comes too late: nothing is refused, and the teacher decides. */
@QuarkusTest
class TimeTest {

    private static final String PACK = "ice-director-2017";
    private static final String ITEM = "a-friend";
    private static final String OTHER_ITEM = "doubled";

    @Inject
    AgroalDataSource database;

    private Room room;
    private Student student;
    private AnswerKey key;

    @BeforeEach
    void aStudentInAClass() {
        room = Teacher.admin().opensAClass();
        student = room.isJoined();
        key = AnswerKey.of(room.teacher(), PACK);
    }

    @Test
    void anAnswerWithinTheLimitCountsAndOneLongAfterWaits() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 50);
        standing(sitting, 1, ITEM).body("outcomes[0].standing", equalTo("COUNTS"));
        Hands.began(sql(), sitting, 100);

        var late = standing(sitting, 2, OTHER_ITEM);

        late.body("outcomes[0].status", equalTo("STORED")).body("outcomes[0].standing", equalTo("AFTER_TIME"));
        attempt(sitting).body("state", equalTo("EXPIRED"));
    }

    @Test
    void theNetworkHasSomeGrace() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 70);

        var sent = standing(sitting, 1, ITEM);

        sent.body("outcomes[0].standing", equalTo("COUNTS"));
    }

    @Test
    void extraTimeHoldsForAnAttemptThatIsOpen() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 100);
        hands(sitting).gives(student, 2).statusCode(200).body("timeFactor", equalTo(2.0f));

        var sent = standing(sitting, 1, ITEM);

        sent.body("outcomes[0].standing", equalTo("COUNTS"));
        attempt(sitting).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void extraTimeIsTheStudentsOwn() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 100);
        hands(sitting).gives(room.isJoined(), 4).statusCode(200);

        var sent = standing(sitting, 1, ITEM);

        sent.body("outcomes[0].standing", equalTo("AFTER_TIME"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 4.1, -1})
    void aFactorOutOfRangeIsRefused(double factor) {
        var sitting = starts(Map.of());

        hands(sitting).gives(student, factor).spec(problem(422, "invalid"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 59, 86_401})
    void aLimitOutOfRangeIsRefused(int limit) {
        var sitting = starts(Map.of());

        hands(sitting)
                .times(Map.of("late", "ACCEPT", "timeLimitSeconds", limit))
                .spec(problem(422, "invalid"));
    }

    @Test
    void aLimitTakenAwayLetsAnswersCountAgainAndLeavesThoseThatHaveCome() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 100);
        standing(sitting, 1, ITEM).body("outcomes[0].standing", equalTo("AFTER_TIME"));
        hands(sitting).times(Map.of("late", "ACCEPT")).statusCode(200).body("timing.timeLimitSeconds", nullValue());

        var sent = standing(sitting, 2, OTHER_ITEM);

        sent.body("outcomes[0].standing", equalTo("COUNTS"));
        hands(sitting)
                .lateAnswers()
                .body("items[0].answers.item", contains(ITEM))
                .body("items[0].waiting", equalTo(1));
    }

    @Test
    void afterTheCloseAnswersCountAndAreLate() {
        var sitting = starts(Map.of());
        hands(sitting).closed(100);

        var sent = standing(sitting, 1, ITEM);

        sent.body("outcomes[0].standing", equalTo("COUNTS"));
        sitting.submits(1).body("late", equalTo(true)).body("state", equalTo("SCORED"));
    }

    @Test
    void afterTheCloseAnswersWaitWhereTheTeacherReviewsThem() {
        var sitting = starts(Map.of("late", "REVIEW"));
        standing(sitting, 1, ITEM);
        hands(sitting).closed(100);

        standing(sitting, 2, OTHER_ITEM).body("outcomes[0].standing", equalTo("AFTER_TIME"));

        sitting.submits(2).statusCode(200).body("state", equalTo("SUBMITTED")).body("waiting", equalTo(1));
        sitting.result().body("state", equalTo("REVEALED")).body("score.answered", equalTo(1));
        hands(sitting)
                .attempts()
                .body("items[0].state", equalTo("SUBMITTED"))
                .body("items[0].waiting", equalTo(1))
                .body("items[0].late", equalTo(true));
    }

    @Test
    void anAttemptBegunAfterTheCloseIsTakenAndAllOfItIsLate() {
        UUID assignment = room.gets(PACK, Map.of("late", "REVIEW"));
        new Hands(room, assignment).closed(100);

        var sitting = student.starts(assignment);

        attempt(sitting).body("state", equalTo("EXPIRED"));
        standing(sitting, 1, ITEM).body("outcomes[0].standing", equalTo("AFTER_TIME"));
    }

    @Test
    void whatTheTeacherAcceptsCountsUntilTheyTakeItBack() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        sitting.answers(1, ITEM, key.wrong(ITEM));
        Hands.began(sql(), sitting, 100);
        sitting.answers(2, ITEM, key.right(ITEM)).answers(3, OTHER_ITEM, key.right(OTHER_ITEM));
        sitting.submits(3).statusCode(200);
        var before = marks(sitting);

        hands(sitting)
                .decides(sitting, true)
                .statusCode(200)
                .body("waiting", equalTo(0))
                .body("items", equalTo(2));
        var accepted = marks(sitting);
        hands(sitting).decides(sitting, false).statusCode(200).body("answers.accepted", contains(false, false));

        assertThat(before).hasSize(1);
        assertThat(accepted).hasSize(2).allMatch(mark -> mark.get("credit").equals(1.0));
        assertThat(marks(sitting)).isEqualTo(before);
        attempt(sitting).body("state", equalTo("SCORED"));
    }

    @Test
    void aDecisionMadeAgainIsAnsweredTheSame() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 100);
        sitting.answers(1, ITEM, key.right(ITEM));

        String first = hands(sitting).decides(sitting, true).extract().asString();
        var decided = decisions(sitting);
        String second = hands(sitting).decides(sitting, true).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(decisions(sitting)).isEqualTo(decided).hasSize(1);
    }

    @Test
    void whatComesAfterTheDecisionWaitsAgain() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60));
        Hands.began(sql(), sitting, 100);
        sitting.answers(1, ITEM, key.right(ITEM));
        hands(sitting).decides(sitting, true).statusCode(200);

        sitting.answers(2, OTHER_ITEM, key.right(OTHER_ITEM));

        hands(sitting)
                .lateAnswers()
                .body("items[0].waiting", equalTo(1))
                .body("items[0].answers.accepted", contains(true, null));
    }

    @Test
    void nothingLateIsNothingToAccept() {
        var sitting = starts(Map.of());

        var decision = hands(sitting).decides(sitting, true);

        decision.spec(problem(409, "nothing-late"));
        hands(sitting).lateAnswers().body("items", hasSize(0));
    }

    @Test
    void theTeacherSeesHowFarTheDevicesClockWasOff() throws SQLException {
        UUID assignment = room.gets(PACK, Map.of("timeLimitSeconds", 60));
        UUID id = UUID.randomUUID();
        student.request()
                .body(Map.of(
                        "assignmentId",
                        assignment,
                        "deviceTime",
                        Instant.now().minusSeconds(86_400).toString()))
                .put("/api/v1/attempts/{a}", id)
                .then()
                .statusCode(200);
        var sitting = new Sitting(student, id);
        Hands.began(sql(), sitting, 100);
        sitting.sends(List.of(
                answered(1, Instant.now().minusSeconds(86_400 + 70)),
                answered(2, Instant.now().minusSeconds(86_400))));

        var late = hands(sitting, assignment).lateAnswers();

        float ahead = late.extract().path("items[0].clockAheadSeconds");
        assertThat(ahead).isBetween(-86_430f, -86_399f);
        late.body("items[0].answers.saidInTime", contains(true, false));
    }

    @Test
    void aSubmittedAttemptThatWasLateIsShownToTheStudentAsSuch() throws SQLException {
        var sitting = starts(Map.of("timeLimitSeconds", 60, "reveal", "NEVER"));
        Hands.began(sql(), sitting, 100);

        var submitted = sitting.submits(0);

        submitted.statusCode(200).body("late", equalTo(true)).body("state", equalTo("SUBMITTED"));
    }

    private Sitting starts(Map<String, Object> terms) {
        return student.starts(room.gets(PACK, terms));
    }

    private Map<String, Object> answered(int sequence, Instant at) {
        var response = Sitting.response(sequence, ITEM, key.right(ITEM));
        response.put("answeredAt", at.toString());
        return response;
    }

    private io.restassured.response.ValidatableResponse standing(Sitting sitting, int sequence, String item) {
        return sitting.sends(List.of(Sitting.response(sequence, item, key.right(item))))
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse attempt(Sitting sitting) {
        return student.request()
                .get("/api/v1/attempts/{a}", sitting.id())
                .then()
                .statusCode(200);
    }

    private Hands hands(Sitting sitting) {
        return hands(sitting, attempt(sitting).extract().jsonPath().getUUID("assignmentId"));
    }

    private Hands hands(Sitting sitting, UUID assignment) {
        return new Hands(room, assignment);
    }

    private List<Map<String, Object>> marks(Sitting sitting) {
        return sql().rows(
                        "select item, response_id, credit from mark where attempt_id = ? order by item", sitting.id());
    }

    private List<Map<String, Object>> decisions(Sitting sitting) {
        return sql().rows("select * from late_decision where attempt_id = ?", sitting.id());
    }

    private Sql sql() {
        return new Sql(database);
    }
}
