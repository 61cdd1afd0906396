package org.discern.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Hands;
import org.discern.testing.OwnPack;
import org.discern.testing.Practice;
import org.discern.testing.Room;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Practice is no way to a key of a quiz that the class takes. */
@QuarkusTest
class HeldBackTest {

    private static final String PACK = "market-square";

    private Room room;
    private Student student;

    @BeforeEach
    void aClassThatPractisesWithThePackAndItsCopies() {
        room = Teacher.fresh().opensAClass();
        student = room.isJoined();
        var sets =
                List.of(room.teacher().quizSet(PACK), room.teacher().quizSet(OwnPack.of(room.teacher(), PACK)), kin());
        Practice.set(room, true, sets).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFTER_EACH", "AFTER_SUBMIT", "AFTER_CLOSE", "NEVER"})
    void neitherTheSetNorACopyComesWhileTheAssignmentIsOpen(String reveal) {
        Practice.asks(student, UUID.randomUUID(), 5).body("items", not(empty()));
        UUID assignment = room.gets(PACK, Map.of("reveal", reveal));

        comesNothing();
        student.starts(assignment).submits(0).statusCode(200);
        comesNothing();
    }

    @Test
    void theSetComesBackWhenTheAssignmentIsClosedAndSubmitted() {
        practisesWithThePackAlone();
        UUID assignment = room.gets(PACK);
        student.starts(assignment).submits(0).statusCode(200);

        closes(assignment);

        Practice.asks(student, UUID.randomUUID(), 5)
                .body("items", not(empty()))
                .body("items.seenBefore", everyItem(equalTo(true)));
        comesNothing(room.isJoined());
    }

    @Test
    void anOpenAttemptThatWasVoidedHoldsNothingBack() {
        practisesWithThePackAlone();
        UUID assignment = room.gets(PACK, Map.of("attemptsAllowed", 2));
        student.starts(assignment).submits(0).statusCode(200);
        var second = student.starts(assignment);
        closes(assignment);
        comesNothing();

        new Hands(room, assignment).voids(second, "The fire alarm went off.").statusCode(200);

        Practice.asks(student, UUID.randomUUID(), 5).body("items", not(empty()));
    }

    @Test
    void theSetNeverComesBackWhereKeysAreNeverShown() {
        UUID assignment = room.gets(PACK, Map.of("reveal", "NEVER"));
        student.starts(assignment).submits(0).statusCode(200);

        closes(assignment);

        comesNothing();
    }

    @Test
    void theSetDoesNotComeBeforeTheAssignmentOpens() {
        room.gets(PACK, Map.of("opensAt", "2099-01-01T00:00:00Z"));

        comesNothing();
    }

    @Test
    void theAssignmentOfACopyHoldsTheOriginalBack() {
        practisesWithThePackAlone();
        room.gets(OwnPack.of(room.teacher(), PACK));

        comesNothing();
    }

    @Test
    void anotherClassIsNotConcerned() {
        Teacher.admin().opensAClass().gets(PACK);

        Practice.asks(student, UUID.randomUUID(), 5).body("items", not(empty()));
    }

    @Test
    void aRoundThatWasMadeBeforeShowsNoKeyWhileTheQuizRuns() {
        var practice = Practice.of(student, 2);
        practice.sends(1, practice.answer(1, practice.guess(1))).statusCode(200);
        UUID assignment = room.gets(PACK);

        for (int place : List.of(1, 2)) {
            practice.sends(place, practice.answer(place, practice.guess(place)))
                    .spec(problem(409, "practice-held-back"));
            student.request()
                    .get("/api/v1/practice/rounds/{r}/answers/{p}", practice.round(), place)
                    .then()
                    .spec(problem(409, "practice-held-back"));
        }

        student.starts(assignment).submits(0).statusCode(200);
        closes(assignment);
        practice.sends(2, practice.answer(2, practice.guess(2))).statusCode(200).body("solution", notNullValue());
    }

    @Test
    void aClassmateCannotAnswerTheRound() {
        var practice = Practice.of(student, 1);

        var sent = room.isJoined()
                .request()
                .body(practice.answer())
                .put("/api/v1/practice/rounds/{r}/answers/1", practice.round());

        sent.then().spec(problem(404, "not-found"));
    }

    private void practisesWithThePackAlone() {
        Practice.set(room, true, List.of(room.teacher().quizSet(PACK))).statusCode(200);
    }

    private void comesNothing() {
        comesNothing(student);
    }

    private static void comesNothing(Student to) {
        Practice.asks(to, UUID.randomUUID(), 5)
                .statusCode(200)
                .body("items", empty())
                .body("note", equalTo("There is nothing to practise with now."));
    }

    /** A pack with words of its own that says it is based on the pack: only its descent gives it away. */
    private UUID kin() {
        var original = room.teacher()
                .request()
                .get("/api/v1/quiz-sets/{q}/versions/1", room.teacher().quizSet(PACK))
                .jsonPath();
        Map<String, Object> document = new HashMap<>(room.teacher()
                .request()
                .get("/api/v1/quiz-sets/{q}/versions/1", room.teacher().quizSet("night-bus"))
                .jsonPath()
                .getMap("document"));
        document.put("id", "kin-" + UUID.randomUUID().toString().substring(0, 8));
        document.put(
                "basedOn",
                List.of(Map.of(
                        "title",
                        "Market square",
                        "author",
                        "Discern contributors",
                        "licence",
                        "CC-BY-4.0",
                        "hash",
                        original.getString("hash"))));
        UUID id = room.teacher()
                .request()
                .body(document)
                .post("/api/v1/quiz-sets/import")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        assertThat(original.getString("hash")).isNotNull();
        return id;
    }

    private void closes(UUID assignment) {
        room.teacher()
                .request()
                .body(Map.of("opensAt", "2026-01-01T00:00:00Z", "closesAt", "2026-01-02T00:00:00Z"))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }
}
