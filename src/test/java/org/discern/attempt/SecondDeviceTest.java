package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device that goes on where another stopped, and answers that were rejected on the way. */
@QuarkusTest
class SecondDeviceTest {

    private static final String PACK = "ice-director-2017";
    private static final String ITEM = "a-friend";

    @Inject
    AgroalDataSource database;

    private Sitting sitting;

    @BeforeEach
    void anAttemptUnderWay() {
        Room room = Teacher.admin().opensAClass();
        sitting = room.isJoined().starts(room.gets(PACK));
    }

    @Test
    void aDeviceThatComesNewCountsOnFromTheLastAnswerThatArrived() {
        sitting.answers(7, ITEM, Map.of("label", "CLAIM"));
        int last = sitting.student()
                .request()
                .get("/api/v1/attempts/{id}", sitting.id())
                .then()
                .statusCode(200)
                .body("lastSequence", equalTo(7))
                .extract()
                .path("lastSequence");

        sitting.answers(last + 1, ITEM, Map.of("label", "QUOTE"));

        sitting.result().body("items.find { it.item == '" + ITEM + "' }.answer.label", equalTo("QUOTE"));
    }

    @Test
    void anAttemptWithoutAnswersHasNoLastSequence() {
        var progress = sitting.student().request().get("/api/v1/attempts/{id}", sitting.id());

        progress.then().statusCode(200).body("lastSequence", equalTo(0));
    }

    @Test
    void aRejectedAnswerThatWasGivenUpDoesNotHoldUpTheSubmission() {
        sitting.sends(List.of(
                        Sitting.response(1, ITEM, Map.of("label", "QUOTE")),
                        Sitting.response(2, ITEM, Map.of("label", "NONSENSE")),
                        Sitting.response(3, "who-spoke", Map.of("spans", List.of()))))
                .body("outcomes[1].status", equalTo("REJECTED"));

        var submission = sitting.student()
                .request()
                .body(Map.of("lastSequence", 3, "givenUp", List.of(2)))
                .put("/api/v1/attempts/{id}/submission", sitting.id());

        submission.then().statusCode(200);
    }

    @Test
    void aConfidenceThatNobodyAskedForIsLeftAside() {
        var asked = withConfidence(Sitting.response(1, "doubled", Map.of("label", "CLAIM")));
        var notAsked = withConfidence(Sitting.response(2, "bankrolling-form", Map.of("label", "MIXED")));

        sitting.sends(List.of(asked, notAsked)).body("outcomes.status", contains("STORED", "STORED"));

        var stored = new Sql(database)
                .rows("select item, confidence from response where attempt_id = ? order by item", sitting.id());
        assertThat(stored.toString()).contains("doubled").containsOnlyOnce("0.9");
    }

    @Test
    void twoDevicesThatBothBeganWithoutANetworkEndInOneAttempt() {
        var student = sitting.student();
        UUID assignment = student.request()
                .get("/api/v1/attempts/{a}", sitting.id())
                .jsonPath()
                .getUUID("assignmentId");
        sitting.answers(1, ITEM, Map.of("label", "CLAIM")).answers(2, "doubled", Map.of("label", "CLAIM"));
        var collected = Sitting.response(1, ITEM, Map.of("label", "QUOTE"));

        var refused = student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", UUID.randomUUID())
                .then()
                .spec(problem(409, "attempts-used-up"))
                .extract()
                .jsonPath();
        var open = new Sitting(student, refused.getUUID("openAttempt"));
        int last = student.request().get("/api/v1/attempts/{a}", open.id()).path("lastSequence");
        collected.put("sequence", last + 1);
        open.sends(List.of(collected)).body("outcomes[0].status", equalTo("STORED"));

        assertThat(open).isEqualTo(sitting);
        open.submits(last + 1).statusCode(200);
        open.result().body("items.find { it.item == '" + ITEM + "' }.answer.label", equalTo("QUOTE"));
    }

    @Test
    void whenAllAttemptsAreHandedInThereIsNoneToGoOnWith() {
        var student = sitting.student();
        UUID assignment = student.request()
                .get("/api/v1/attempts/{a}", sitting.id())
                .jsonPath()
                .getUUID("assignmentId");
        sitting.submits(0).statusCode(200);

        var refused = student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", UUID.randomUUID());

        refused.then().spec(problem(409, "attempts-used-up")).body("openAttempt", nullValue());
    }

    private static Map<String, Object> withConfidence(Map<String, Object> response) {
        Map<String, Object> sure = new HashMap<>(response);
        sure.put("confidence", .9);
        return sure;
    }
}
