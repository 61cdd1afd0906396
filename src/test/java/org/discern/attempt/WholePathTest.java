package org.discern.attempt;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
}
