package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher takes an attempt out: another can be started, and number 1 is the first that counts. */
@QuarkusTest
class VoidingTest {

    private static final String PACK = "ice-director-2017";
    private static final String ITEM = "a-friend";
    private static final String REASON = "The fire alarm went off.";

    @Inject
    AgroalDataSource database;

    private Room room;
    private Student student;
    private UUID assignment;
    private Hands hands;

    @BeforeEach
    void anAssignment() {
        room = Teacher.admin().opensAClass();
        student = room.isJoined();
        assignment = room.gets(PACK);
        hands = new Hands(room, assignment);
    }

    @Test
    void theStudentMayStartAnotherWhichCountsThen() {
        var first = student.starts(assignment).answers(1, ITEM, Map.of("label", "CLAIM"));
        hands.voids(first, REASON)
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("number", equalTo(0));

        var second = student.starts(assignment);

        assertThat(numbers()).containsExactlyInAnyOrderEntriesOf(Map.of(first.id(), 0, second.id(), 1));
        hands.attempts().body("items", hasSize(2)).body("items[0].voidReason", equalTo(REASON));
    }

    @Test
    void theOthersAreNumberedAnewFromTheFirst() {
        UUID thrice = room.gets(PACK, Map.of("attemptsAllowed", 3));
        var sittings = List.of(student.starts(thrice), student.starts(thrice), student.starts(thrice));

        new Hands(room, thrice).voids(sittings.get(0), REASON).statusCode(200);

        assertThat(numbers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        sittings.get(0).id(),
                        0,
                        sittings.get(1).id(),
                        1,
                        sittings.get(2).id(),
                        2));
    }

    @Test
    void theFirstReasonStands() {
        var sitting = student.starts(assignment);
        String first = hands.voids(sitting, REASON).statusCode(200).extract().asString();

        String again =
                hands.voids(sitting, "Another one.").statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first).contains(REASON);
    }

    @Test
    void whatADeviceStillSendsIsKeptAndDoesNotCount() {
        var sitting = student.starts(assignment);
        hands.voids(sitting, REASON);

        var sent = sitting.sends(List.of(Sitting.response(1, ITEM, Map.of("label", "CLAIM"))));

        sent.body("outcomes[0].status", equalTo("STORED")).body("outcomes[0].standing", equalTo("AFTER_SUBMISSION"));
        sitting.submits(1).statusCode(200).body("state", equalTo("VOIDED"));
    }

    @Test
    void theStudentReadsWhyAndNoKeyOfIt() {
        var key = AnswerKey.of(room.teacher(), PACK);
        var sitting = student.starts(assignment).answers(1, ITEM, key.right(ITEM));
        sitting.submits(1).statusCode(200);
        hands.voids(sitting, REASON);

        var result = sitting.result();

        result.statusCode(200).body("state", equalTo("PENDING")).body("because", containsString(REASON));
        key.explanations().forEach(explanation -> result.body(not(containsString(explanation))));
    }

    @Test
    void anOpenAttemptThatWasVoidedHidesNoOtherResult() {
        UUID twice = room.gets(PACK, Map.of("attemptsAllowed", 2));
        var open = student.starts(twice);
        var other = student.starts(twice);
        other.submits(0).statusCode(200);
        String before = other.result().extract().path("state");

        new Hands(room, twice).voids(open, REASON);

        assertThat(before).isEqualTo("PENDING");
        other.result().body("state", equalTo("REVEALED"));
    }

    @Test
    void theDashboardCountsTheNextOne() {
        var first = student.starts(assignment);
        first.submits(0).statusCode(200);
        hands.voids(first, REASON);
        var second = student.starts(assignment);

        var dashboard =
                room.teacher().request().get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment);

        dashboard
                .then()
                .statusCode(200)
                .body("students[0].attempts", equalTo(1))
                .body("students[0].submittedAt", equalTo(null));
        assertThat(numbers()).containsEntry(second.id(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aReasonIsAskedFor(String reason) {
        var sitting = student.starts(assignment);

        hands.voids(sitting, reason).spec(problem(422, "invalid"));
    }

    @Test
    void anAttemptAtAnotherAssignmentIsNotThere() {
        var sitting = student.starts(assignment);

        new Hands(room, room.gets(PACK)).voids(sitting, REASON).spec(problem(404, "not-found"));
    }

    @Test
    void voidingsStartsAndAnswersAtOnceLeaveNumbersWithoutGaps() {
        UUID many = room.gets(PACK, Map.of("attemptsAllowed", 4));
        var own = new Hands(room, many);
        var sittings = List.of(student.starts(many), student.starts(many), student.starts(many), student.starts(many));

        List<Integer> statuses = Together.times(12, number -> {
            var sitting = sittings.get(number % 4);
            return switch (number / 4) {
                case 0 -> number % 2 == 0 ? own.voids(sitting, REASON).extract().statusCode() : 200;
                case 1 ->
                    sitting.sends(List.of(Sitting.response(1, ITEM, Map.of("label", "CLAIM"))))
                            .extract()
                            .statusCode();
                default -> start(UUID.randomUUID(), many).statusCode();
            };
        });

        assertThat(statuses).allMatch(status -> status == 200 || status == 409);
        var counted = numbers().values().stream()
                .filter(number -> number > 0)
                .sorted()
                .toList();
        assertThat(counted).startsWith(1, 2).isEqualTo(List.of(1, 2, 3, 4).subList(0, counted.size()));
    }

    private Response start(UUID attempt, UUID to) {
        return student.request().body(Map.of("assignmentId", to)).put("/api/v1/attempts/{a}", attempt);
    }

    private Map<UUID, Integer> numbers() {
        Map<UUID, Integer> numbers = new java.util.HashMap<>();
        new Sql(database)
                .rows("select id, number from attempt where student_id = ?", student.id())
                .forEach(row -> numbers.put((UUID) row.get("id"), (Integer) row.get("number")));
        return numbers;
    }
}
