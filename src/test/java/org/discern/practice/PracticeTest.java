package org.discern.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.testing.AnswerKey;
import org.discern.testing.Practice;
import org.discern.testing.Room;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class practises over HTTP. */
@QuarkusTest
class PracticeTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SkillStates states;

    private Room room;
    private Student student;

    @BeforeEach
    void aClassThatPractises() {
        room = Teacher.admin().opensAClass();
        student = room.isJoined();
        Practice.on(room);
    }

    @Test
    void aClassDoesNotPractiseUntilItsTeacherSaysSo() {
        var other = Teacher.admin().opensAClass();

        var asked = Practice.asks(other.isJoined(), UUID.randomUUID(), 5);

        asked.spec(problem(403, "practice-off"));
    }

    @Test
    void aRoundIsAnsweredTheSameAgainAlsoWhenPracticeIsOffByThen() {
        UUID round = UUID.randomUUID();
        String first =
                Practice.asks(student, round, 5).statusCode(200).extract().asString();
        Practice.set(room, false, null).statusCode(200);

        var again = Practice.asks(student, round, 5);

        again.statusCode(200).body("items", hasSize(5)).body("items.seenBefore", everyItem(equalTo(false)));
        assertThat(again.extract().asString()).isEqualTo(first);
        Practice.asks(student, round, 6).spec(problem(409, "round-id-taken"));
        Practice.asks(room.isJoined(), round, 5).spec(problem(409, "round-id-taken"));
        Practice.asks(student, UUID.randomUUID(), 5).spec(problem(403, "practice-off"));
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        Practice.asks(student, UUID.randomUUID(), 0).spec(problem(422, "invalid"));
        Practice.asks(student, UUID.randomUUID(), 21).spec(problem(422, "invalid"));
    }

    @Test
    void nothingOfARoundTellsOfAKey() {
        String round = Practice.asks(student, UUID.randomUUID(), 20)
                .statusCode(200)
                .extract()
                .asString();

        for (String telling :
                List.of("key", "explanation", "flags", "skills", "skill", "difficulty", "credit", "solution")) {
            assertThat(round).doesNotContain('"' + telling + "\":");
        }
    }

    @Test
    void anAnswerIsMarkedAndShowsWhatWasRightAndIsAnsweredTheSameAgain() {
        Practice.set(room, true, List.of(room.teacher().quizSet("market-square")));
        var practice = Practice.of(student, 1);
        var key = AnswerKey.of(room.teacher(), practice.set(1));
        var answer = practice.answer(1, key.right(practice.item(1)));

        var first = practice.sends(1, answer).statusCode(200);
        var again = practice.sends(1, answer).statusCode(200);

        first.body("credit", equalTo(1.0f))
                .body("solution.explanation", notNullValue())
                .body("skill", notNullValue())
                .body("rating.low", notNullValue())
                .body("dueAt", notNullValue());
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        var found = student.request().get("/api/v1/practice/rounds/{r}/answers/1", practice.round());
        assertThat(found.asString()).isEqualTo(first.extract().asString());
    }

    @Test
    void ofTwoAnswersTheFirstStands() {
        Practice.set(room, true, List.of(room.teacher().quizSet("market-square")));
        var practice = Practice.of(student, 1);
        var key = AnswerKey.of(room.teacher(), practice.set(1));
        var first = new HashMap<>(practice.answer(1, practice.guess(1)));
        String told = practice.sends(1, first).statusCode(200).extract().asString();
        var otherId = new HashMap<>(first);
        otherId.put("id", UUID.randomUUID());
        var otherAnswer = new HashMap<>(first);
        otherAnswer.put(
                "answer",
                first.get("answer").equals(key.right(practice.item(1)))
                        ? key.wrong(practice.item(1))
                        : key.right(practice.item(1)));

        practice.sends(1, otherId).spec(problem(409, "practice-answered"));
        practice.sends(1, otherAnswer).spec(problem(409, "practice-answered"));

        assertThat(student.request()
                        .get("/api/v1/practice/rounds/{r}/answers/1", practice.round())
                        .asString())
                .isEqualTo(told);
    }

    @Test
    void whatDoesNotFitIsRefusedAndStoresNothing() {
        var practice = Practice.of(student, 1);
        var misfit = practice.answer(1, Map.of("no-such", "field"));

        practice.sends(1, misfit).spec(problem(422, "invalid-answer"));
        practice.sends(1, Map.of("answer", Map.of())).spec(problem(422, "invalid"));
        practice.sends(2, practice.answer()).spec(problem(404, "not-found"));
        var nothing = student.request().get("/api/v1/practice/rounds/{r}/answers/1", practice.round());

        nothing.then().spec(problem(404, "not-found"));
    }

    @Test
    void noWordsComeTwiceUntilAllHaveBeenSeenAndThenTheRoundSaysSo() {
        Practice.set(room, true, List.of(room.teacher().quizSet("market-square")));
        Set<String> seen = new HashSet<>();
        Practice practice;
        do {
            practice = Practice.of(student, 3);
            for (int place = 1; place <= practice.items().size(); place++) {
                if (Boolean.FALSE.equals(practice.items().get(place - 1).get("seenBefore"))) {
                    assertThat(seen.add(practice.item(place))).isTrue();
                }
            }
        } while (practice.items().stream()
                .noneMatch(item -> item.get("seenBefore").equals(true)));

        assertThat(seen).isNotEmpty();
        Practice.asks(student, UUID.randomUUID(), 3)
                .body("items.seenBefore", everyItem(equalTo(true)))
                .body("note", notNullValue());
        Practice.asks(room.isJoined(), UUID.randomUUID(), 3)
                .body("items.seenBefore", everyItem(equalTo(false)))
                .body("note", nullValue());
    }

    @Test
    void whatAnAttemptHasShownIsNotPractisedAgain() {
        var packs = List.of("market-square", "first-steps");
        Practice.set(room, true, packs.stream().map(room.teacher()::quizSet).toList());
        UUID assignment = room.gets("market-square", Map.of("opensAt", "2026-01-01T00:00:00Z"));
        student.starts(assignment).submits(0).statusCode(200);
        closes(assignment);

        var practice = Practice.of(student, 5);

        for (int place = 1; place <= 5; place++) {
            assertThat(practice.set(place)).isEqualTo("first-steps");
        }
    }

    @Test
    void theTeacherChoosesAmongTheSetsThatSheSees() {
        UUID chosen = room.teacher().quizSet("night-bus");
        Practice.set(room, true, List.of(chosen)).body("quizSetIds", equalTo(List.of(chosen.toString())));
        Practice.set(room, true, List.of(UUID.randomUUID())).spec(problem(404, "not-found"));

        var practice = Practice.of(student, 5);

        for (int place = 1; place <= 5; place++) {
            assertThat(practice.set(place)).isEqualTo("night-bus");
        }
    }

    @Test
    void progressTellsOfEverySkillAndCountsTheWeek() {
        var practice = Practice.of(student, 5).answered();

        var progress = student.request().get("/api/v1/practice/progress").then();

        progress.statusCode(200)
                .body("enabled", equalTo(true))
                .body("skills", hasSize(7))
                .body("skills.practised.sum()", equalTo(practice.items().size()))
                .body("weeks.answers.sum()", equalTo(practice.items().size()))
                .body("nextDueAt", notNullValue());
        room.isJoined()
                .request()
                .get("/api/v1/practice/progress")
                .then()
                .body("skills.practised.sum()", equalTo(0))
                .body("skills.rating", everyItem(nullValue()))
                .body("nextDueAt", nullValue());
    }

    @Test
    void theTeacherSeesTheSameInShort() {
        Practice.of(student, 5).answered();
        List<Map<String, Object>> own = student.request()
                .get("/api/v1/practice/progress")
                .jsonPath()
                .getList("skills.findAll { it.rating != null || it.mistakes > 0 }");

        var seen = room.teacher().request().get("/api/v1/classes/{c}/practice", room.id());

        List<Map<String, Object>> skills = seen.jsonPath().getList("students[0].skills");
        assertThat(seen.jsonPath().getString("students[0].pseudonym")).isEqualTo(student.pseudonym());
        assertThat(skills).hasSameSizeAs(own);
        for (Map<String, Object> skill : skills) {
            var same = own.stream()
                    .filter(mine -> mine.get("skill").equals(skill.get("skill")))
                    .findFirst()
                    .orElseThrow();
            assertThat(same).containsAllEntriesOf(skill);
        }
    }

    @Test
    void officialMistakesPointAtWhatToPractiseOnceTheKeysAreShown() {
        var key = AnswerKey.of(room.teacher(), "first-steps");
        UUID assignment = room.gets("first-steps", Map.of("reveal", "AFTER_CLOSE", "partialCredit", false));
        var sitting = student.starts(assignment);
        int sequence = 0;
        for (String item : key.graded()) {
            sitting.answers(++sequence, item, key.wrong(item));
        }
        sitting.submits(sequence).statusCode(200);
        int before = mistakes();

        closes(assignment);

        assertThat(before).isZero();
        assertThat(mistakes()).isGreaterThanOrEqualTo(key.graded().size());
        student.request()
                .get("/api/v1/practice/progress")
                .then()
                .body("skills.practised.sum()", equalTo(0))
                .body("skills.answers.sum()", equalTo(key.graded().size()));
    }

    @Test
    void theStatesAreMadeAgainOfTheLog() throws SQLException {
        Practice.of(student, 20).answered();
        Practice.of(student, 10).answered();
        var before = rows();
        new Sql(database).run("delete from practice_state where class_id = ?", room.id());

        var id = new StudentId(room.id(), student.id());
        states.write(id, states.of(id));

        assertThat(before).isNotEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void practiceIsNoPartOfTheDashboard() {
        UUID assignment = room.gets("ice-director-2017");
        String dashboard = dashboard(assignment);

        Practice.of(student, 10).answered();

        assertThat(dashboard(assignment)).isEqualTo(dashboard);
    }

    @Test
    void theLogIsNeverChanged() {
        Practice.of(student, 1).answered();

        var change = org.assertj.core.api.Assertions.catchThrowable(
                () -> new Sql(database).run("update practice_answer set credit = 1"));

        assertThat(change).hasMessageContaining("practice_answer is never changed");
    }

    private int mistakes() {
        return student.request().get("/api/v1/practice/progress").path("skills.mistakes.sum()");
    }

    private String dashboard(UUID assignment) {
        return room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .asString();
    }

    private List<Map<String, Object>> rows() {
        return new ArrayList<>(
                new Sql(database).rows("select * from practice_state where class_id = ? order by skill", room.id()));
    }

    private void closes(UUID assignment) {
        room.teacher()
                .request()
                .body(Map.of("opensAt", "2026-01-01T00:00:00Z", "closesAt", "2026-01-02T00:00:00Z"))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200)
                .body("window.closesAt", not(nullValue()));
    }
}
