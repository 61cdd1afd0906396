package org.discern.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DashboardTest {

    private static final String PACK = "lanterns-and-polaroids";
    private Teacher teacher;
    private AnswerKey key;
    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        teacher = Teacher.admin();
        key = AnswerKey.of(teacher, PACK);
        room = teacher.opensAClass();
        assignment = room.gets(PACK, Map.of("partialCredit", false, "attemptsAllowed", 2));
    }

    @Test
    void anEmptyClassHasItemsAndNoFigures() {
        var dashboard = dashboard();

        dashboard
                .body("students", empty())
                .body("confusion", empty())
                .body("outOf", equalTo(key.graded().size()))
                .body("items", hasSize(key.ids().size()))
                .body("items.answered", everyItem(equalTo(0)))
                .body("items.meanCredit", everyItem(nullValue()));
    }

    @Test
    void aStudentWhoHasNotStartedIsThereWithNothing() {
        room.isJoined();

        var dashboard = dashboard();

        dashboard
                .body("students.progress", equalTo(List.of("NOT_STARTED")))
                .body("students[0].points", equalTo(0.0f))
                .body("students[0].answered", equalTo(0))
                .body("students[0].late", equalTo(false))
                .body("students[0].lastAnswerAt", nullValue())
                .body("items.meanCredit", everyItem(nullValue()));
    }

    @Test
    void whatIsAnsweredCountsBeforeItIsSubmitted() {
        String item = key.graded().get(0);
        room.isJoined().starts(assignment).answers(1, item, key.right(item));
        room.isJoined().starts(assignment).answers(1, item, key.wrong(item));

        var dashboard = dashboard();

        dashboard
                .body("students.progress", everyItem(equalTo("IN_PROGRESS")))
                .body("items.find { it.item == '" + item + "' }.answered", equalTo(2))
                .body("items.find { it.item == '" + item + "' }.meanCredit", equalTo(.5f));
    }

    @Test
    void whoeverHasAllRightHasAllPointsAndNoMistake() {
        answersAll(room.isJoined().starts(assignment), true);

        var dashboard = dashboard();

        dashboard
                .body("students[0].points.doubleValue()", closeTo(key.graded().size(), 1e-9))
                .body("students[0].progress", equalTo("SUBMITTED"))
                .body("items.meanCredit.collect { it.doubleValue() }", everyItem(closeTo(1, 1e-9)))
                .body("confusion", hasSize(greaterThan(0)))
                .body("confusion.findAll { it.keyed != it.given }", empty());
    }

    @Test
    void whoeverHasAllWrongHasNoPointAndOnlyMistakes() {
        answersAll(room.isJoined().starts(assignment), false);

        var dashboard = dashboard();

        dashboard
                .body("students[0].points", equalTo(0.0f))
                .body("students[0].answered", equalTo(key.graded().size()))
                .body("items.findAll { it.graded }.meanCredit", everyItem(equalTo(0.0f)))
                .body("confusion.findAll { it.keyed == it.given }", empty());
    }

    @Test
    void anItemThatIsThereToBeDiscussedCountsNowhere() {
        String discussed = key.ids().stream()
                .filter(item -> !key.graded().contains(item))
                .findFirst()
                .orElseThrow();
        var sitting = room.isJoined().starts(assignment).answers(1, discussed, key.wrong(discussed));
        sitting.submits(1).statusCode(200);

        var dashboard = dashboard();

        dashboard
                .body("students[0].answered", equalTo(0))
                .body("students[0].points", equalTo(0.0f))
                .body("outOf", equalTo(key.graded().size()))
                .body("confusion", empty());
        sitting.result()
                .body("score.answered", equalTo(0))
                .body("score.outOf", equalTo(key.graded().size()))
                .body("mistakes", empty());
    }

    @Test
    void onlyTheFirstAttemptCounts() {
        var student = room.isJoined();
        answersAll(student.starts(assignment), false);
        answersAll(student.starts(assignment), true);

        var dashboard = dashboard();

        dashboard
                .body("students", hasSize(1))
                .body("students[0].points", equalTo(0.0f))
                .body("items.answered", everyItem(equalTo(1)));
    }

    @Test
    void theScoreOfTheResultIsTheScoreOfTheDashboard() {
        var sitting = room.isJoined().starts(assignment);
        answersAll(sitting, true);

        float shown = sitting.result().extract().path("score.points");

        assertThat(shown).isEqualTo(dashboard().extract().<Float>path("students[0].points"));
    }

    @Test
    void anAssignmentOfAnotherClassHasNoDashboardHere() {
        UUID elsewhere = teacher.opensAClass().gets(PACK);

        var response = teacher.request().get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), elsewhere);

        response.then().statusCode(404);
    }

    private void answersAll(Sitting sitting, boolean right) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String item : key.ids()) {
            answers.add(Sitting.response(answers.size() + 1, item, right ? key.right(item) : key.wrong(item)));
        }
        sitting.sends(answers).statusCode(200).body("outcomes.status", everyItem(equalTo("STORED")));
        sitting.submits(answers.size()).statusCode(200);
    }

    private ValidatableResponse dashboard() {
        return teacher.request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200)
                .body(not(containsString("NaN")));
    }
}
