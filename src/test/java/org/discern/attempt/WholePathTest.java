package org.discern.attempt;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WholePathTest {

    private static final String PACK = "ice-director-2017";

    @Test
    void aTeacherGivesAQuizAStudentTakesItAndTheScoresShowTheMistake() {
        Room room = Teacher.fresh().opensAClass();
        var assignment = room.gets(PACK);
        var student = room.isJoined();
        var sitting = student.starts(assignment);

        sitting.sends(List.of(
                        Sitting.response(1, "a-friend", Map.of("label", "CLAIM")),
                        Sitting.response(2, "a-friend-and-evidence", Map.of("label", "OPINION")),
                        Sitting.response(3, "a-friend", Map.of("label", "OPINION"))))
                .statusCode(200)
                .body("outcomes.status", contains("STORED", "STORED", "STORED"));
        sitting.submits(3).statusCode(200).body("submittedAt", notNullValue());

        sitting.result()
                .statusCode(200)
                .body("state", equalTo("REVEALED"))
                .body("score.points", equalTo(1.0f))
                .body("score.answered", equalTo(2))
                .body("items.find { it.item == 'a-friend' }.solution.key.label", equalTo("QUOTE"))
                .body("items.find { it.item == 'a-friend' }.solution.explanation", notNullValue())
                .body("mistakes", contains(Map.of("axis", "LABEL", "keyed", "QUOTE", "given", "OPINION", "count", 1)));
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200)
                .body("students[0].pseudonym", equalTo(student.pseudonym()))
                .body("students[0].progress", equalTo("SUBMITTED"))
                .body("students[0].points.doubleValue()", closeTo(1, 1e-9))
                .body("confusion", hasItem(Map.of("axis", "LABEL", "keyed", "QUOTE", "given", "OPINION", "count", 1)))
                .body("items.find { it.item == 'a-friend' }.answered", equalTo(1));
    }

    @Test
    void aStudentTellsWhoSaysItAndWhatWouldSettleIt() {
        Room room = Teacher.fresh().opensAClass();
        var assignment = room.gets("market-square");
        var sitting = room.isJoined().starts(assignment);

        sitting.sends(List.of(
                        Sitting.response(1, "saturday-who", Map.of("source", "Ansel Verhoef")),
                        Sitting.response(2, "lamp-posts-who", Map.of("source", "the counters on the lamp posts")),
                        Sitting.response(3, "seventy-years-who", Map.of("source", "the officials")),
                        Sitting.response(4, "takings-look-up", Map.of("chosen", List.of("tills", "sales-tax"))),
                        Sitting.response(5, "barriers-look-up", Map.of("chosen", List.of("before-and-after"))),
                        Sitting.response(6, "winter-look-up", Map.of("chosen", List.of("air", "parents")))))
                .statusCode(200)
                .body("outcomes.status", everyItem(equalTo("STORED")));
        sitting.submits(6).statusCode(200);

        sitting.result()
                .statusCode(200)
                .body("score.points.doubleValue()", closeTo(3 + 2.0 / 3, 1e-6))
                .body("score.answered", equalTo(6))
                .body("items.find { it.item == 'saturday-who' }.solution.key.source", equalTo("Ansel Verhoef"))
                .body("items.find { it.item == 'saturday-who' }.solution.difficulty", equalTo("EASY"))
                .body(
                        "items.find { it.item == 'barriers-look-up' }.solution.key.settles",
                        contains("before-and-after", "next-streets"))
                .body("mistakes", empty());
    }

    @Test
    void withoutPartialCreditOnlyAllTheEvidenceCounts() {
        Room room = Teacher.fresh().opensAClass();
        var sitting = room.isJoined().starts(room.gets("market-square", Map.of("partialCredit", false)));

        sitting.answers(1, "barriers-look-up", Map.of("chosen", List.of("before-and-after")))
                .answers(2, "takings-look-up", Map.of("chosen", List.of("sales-tax", "tills")));
        sitting.submits(2).statusCode(200);

        sitting.result().body("score.points", equalTo(1.0f)).body("score.answered", equalTo(2));
    }

    @Test
    void anOptionThatIsNotOfferedIsRejectedWithItsPlace() {
        Room room = Teacher.fresh().opensAClass();
        var sitting = room.isJoined().starts(room.gets("market-square"));

        var sent = sitting.sends(List.of(
                Sitting.response(1, "saturday-who", Map.of("source", "nobody")),
                Sitting.response(2, "takings-look-up", Map.of("chosen", List.of())),
                Sitting.response(3, "takings-look-up", Map.of("chosen", List.of("tills", "guesses")))));

        sent.statusCode(200)
                .body("outcomes.status", everyItem(equalTo("REJECTED")))
                .body(
                        "outcomes.problem.errors.flatten().pointer",
                        contains("/answer/source", "/answer/chosen", "/answer/chosen"));
    }
}
