package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Corrections;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No student reads anything of a key before the reveal, by whatever way they ask. */
@QuarkusTest
class KeySecrecyTest {

    private static final Set<String> TELLING = Set.of(
            "key",
            "explanation",
            "flags",
            "skills",
            "difficulty",
            "credit",
            "score",
            "solution",
            "mistakes",
            "accept",
            "split");
    private static final String PACK = "first-steps";
    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Reveal {
        AFTER_EACH,
        AFTER_SUBMIT,
        AFTER_CLOSE,
        NEVER
    }

    private Teacher teacher;
    private Room room;
    private Student student;

    @BeforeEach
    void aStudentInAClass() {
        teacher = Teacher.admin();
        room = teacher.opensAClass();
        student = room.isJoined();
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAStudentReadsBeforeTheRevealTellsOfTheKeyInAnyPack(Reveal reveal) {
        List<String> packs = shippedPacks();

        packs.forEach(pack -> readsEverything(pack, reveal));

        assertThat(packs).hasSizeGreaterThanOrEqualTo(9);
    }

    private void readsEverything(String pack, Reveal reveal) {
        var key = AnswerKey.of(teacher, pack);
        UUID assignment = room.gets(pack, Map.of("reveal", reveal));
        var sitting = student.starts(assignment);
        List<Response> read = new ArrayList<>();
        read.add(student.request().get("/api/v1/assignments"));
        read.add(student.request().get("/api/v1/assignments/{a}/bundle", assignment));
        read.add(student.request().body(Map.of("assignmentId", assignment)).put("/api/v1/attempts/{id}", sitting.id()));
        read.add(get(sitting, ""));
        read.add(get(sitting, "/result"));
        read.add(get(sitting, "/challenges"));
        read.add(send(sitting, answers(key, true)));
        read.add(send(sitting, answers(key, false)));
        read.add(send(sitting, misfits(key)));
        read.add(get(sitting, "/result"));
        if (reveal != Reveal.AFTER_EACH) {
            key.ids().forEach(item -> read.add(reveal(sitting, item)));
        }
        key.ids().forEach(item -> read.add(challenge(sitting, item)));
        read.add(submit(sitting, 1000));
        read.add(submit(sitting, 0));
        if (reveal == Reveal.NEVER || reveal == Reveal.AFTER_CLOSE) {
            read.add(get(sitting, "/result"));
            key.ids().forEach(item -> read.add(challenge(sitting, item)));
            read.add(get(sitting, "/challenges"));
        }
        read.forEach(response -> assertSilent(response.asString(), key));
    }

    private static List<Map<String, Object>> answers(AnswerKey key, boolean right) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String item : key.ids()) {
            answers.add(Sitting.response(
                    answers.size() + 1 + (right ? 0 : key.ids().size()),
                    item,
                    right ? key.right(item) : key.wrong(item)));
        }
        return answers;
    }

    private static List<Map<String, Object>> misfits(AnswerKey key) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String item : key.ids()) {
            answers.add(Sitting.response(1, item, Map.of("label", "NO_SUCH_LABEL")));
            answers.add(Sitting.response(1, item, Map.of("labels", Map.of("no-such-excerpt", "CLAIM"))));
            answers.add(Sitting.response(1, item, Map.of("fidelity", 0)));
            answers.add(Sitting.response(1, item, Map.of("source", "no such source")));
            answers.add(Sitting.response(1, item, Map.of("chosen", List.of("no-such-option"))));
            answers.add(Sitting.response(1, item, Map.of("spans", List.of(Map.of("start", 0, "end", 1_000_000)))));
            answers.add(Sitting.response(1, item, Map.of("key", Map.of())));
        }
        return answers;
    }

    @Test
    void aClassmatesRevealedAttemptOpensNoOtherOne() {
        UUID assignment = room.gets(PACK);
        var mine = student.starts(assignment);
        room.isJoined().starts(assignment).submits(0).statusCode(200);

        var result = mine.result();

        result.statusCode(200).body("state", equalTo("PENDING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFTER_SUBMIT", "AFTER_EACH"})
    void aSubmittedAttemptShowsNoKeyWhileTheSameQuizIsOpenInAnotherAssignment(String reveal) {
        var key = AnswerKey.of(teacher, PACK);
        var first = student.starts(room.gets(PACK, Map.of("reveal", reveal)));
        student.starts(room.gets(PACK, Map.of("reveal", "NEVER")));
        first.submits(0).statusCode(200);

        var result = first.result();

        result.statusCode(200).body("state", equalTo("PENDING"));
        assertSilent(result.extract().asString(), key);
    }

    @Test
    void aRevealedAttemptIsHiddenAgainWhileAnotherAtAnotherVersionIsOpen() {
        String pack = twoVersions();
        var key = AnswerKey.of(teacher, teacher.quizSet(pack), 1);
        UUID older = room.gets(pack, Map.of("version", 1));
        UUID newer = room.gets(pack, Map.of("version", 2));
        var first = student.starts(older);
        first.submits(0).statusCode(200);
        first.result().body("state", equalTo("REVEALED"));
        student.starts(newer);

        var result = first.result();

        result.statusCode(200).body("state", equalTo("PENDING"));
        assertSilent(result.extract().asString(), key);
    }

    @Test
    void theFirstOfTwoAttemptsIsHiddenWhileTheSecondIsOpen() {
        UUID assignment = room.gets(PACK, Map.of("attemptsAllowed", 2));
        var first = student.starts(assignment);
        first.submits(0).statusCode(200);
        var second = student.starts(assignment);
        var hidden = first.result().extract().path("state");

        second.submits(0).statusCode(200);

        assertThat(hidden).isEqualTo("PENDING");
        first.result().body("state", equalTo("REVEALED"));
    }

    @Test
    void theCloseRevealsWhatWasSubmittedAndNothingElse() {
        UUID assignment = room.gets(PACK, Map.of("reveal", "AFTER_CLOSE"));
        var submitted = student.starts(assignment);
        submitted.submits(0).statusCode(200);
        var open = room.isJoined().starts(assignment);
        String before = submitted.result().extract().path("state");

        closes(assignment);

        assertThat(before).isEqualTo("PENDING");
        submitted.result().body("state", equalTo("REVEALED"));
        open.result().body("state", equalTo("PENDING"));
    }

    @Test
    void neverIsNeverEvenAfterTheClose() {
        UUID assignment = room.gets(PACK, Map.of("reveal", "NEVER"));
        var sitting = student.starts(assignment);
        sitting.submits(0).statusCode(200);
        closes(assignment);

        var result = sitting.result();

        result.statusCode(200).body("state", equalTo("PENDING"));
    }

    @Test
    void afterEachShowsTheItemThatWasAnsweredAndNoOther() {
        var key = AnswerKey.of(teacher, PACK);
        String item = key.graded().get(0);
        var sitting = student.starts(room.gets(PACK, Map.of("reveal", "AFTER_EACH")));
        sitting.answers(1, item, key.right(item));

        var revealed = reveal(sitting, item).then();

        revealed.statusCode(200)
                .body("item", equalTo(item))
                .body("credit", equalTo(1.0f))
                .body("solution.explanation", notNullValue());
        key.explanations().stream()
                .filter(other -> !other.equals(key.explanation(item)))
                .forEach(other -> revealed.body(not(containsString(other))));
    }

    @Test
    void afterEachFreezesTheItemThatWasShown() {
        var key = AnswerKey.of(teacher, PACK);
        String item = key.graded().get(0);
        var sitting = student.starts(room.gets(PACK, Map.of("reveal", "AFTER_EACH", "partialCredit", false)));
        sitting.answers(1, item, key.wrong(item));
        reveal(sitting, item).then().statusCode(200);

        var late = sitting.sends(List.of(Sitting.response(2, item, key.right(item))));

        late.body("outcomes[0].status", equalTo("STORED")).body("outcomes[0].standing", equalTo("AFTER_REVEAL"));
        reveal(sitting, item).then().body("credit", equalTo(0.0f));
        sitting.submits(2).statusCode(200);
        sitting.result().body("score.points", equalTo(0.0f)).body("score.answered", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"AFTER_EACH, false", "AFTER_SUBMIT, true", "AFTER_CLOSE, true", "NEVER, true"})
    void anItemIsNotShownBeforeItIsAnsweredNorUnderAnotherPolicy(String policy, boolean answered) {
        var key = AnswerKey.of(teacher, PACK);
        String item = key.graded().get(0);
        var sitting = student.starts(room.gets(PACK, Map.of("reveal", policy)));
        if (answered) {
            sitting.answers(1, item, key.right(item));
        }

        var response = reveal(sitting, item);

        response.then().spec(problem(403, "reveal-not-due"));
        assertSilent(response.asString(), key);
    }

    @Test
    void anItemIsNotShownWhileTheSameQuizIsOpenElsewhere() {
        var key = AnswerKey.of(teacher, PACK);
        String item = key.graded().get(0);
        var sitting = student.starts(room.gets(PACK, Map.of("reveal", "AFTER_EACH")));
        sitting.answers(1, item, key.right(item));
        student.starts(room.gets(PACK));

        var response = reveal(sitting, item);

        response.then().spec(problem(403, "reveal-not-due"));
    }

    @Test
    void aCorrectionAndItsRegradeTellNothingBeforeTheReveal() {
        String pack = OwnPack.of(teacher, PACK);
        var key = AnswerKey.of(teacher, pack);
        String item = key.graded().get(0);
        UUID assignment = room.gets(pack);
        var open = student.starts(assignment).answers(1, item, key.right(item));
        var corrections = new Corrections(room, teacher.quizSet(pack));
        corrections.regrades(assignment, corrections.makes(item, "REPLACE", key.otherKey(item)), false);

        List<Response> read = List.of(
                student.request().get("/api/v1/assignments"),
                student.request().get("/api/v1/assignments/{a}/bundle", assignment),
                get(open, ""),
                get(open, "/result"),
                send(open, answers(key, false)));

        read.forEach(response -> assertSilent(response.asString(), key));
    }

    @Test
    void anItemOfNoQuizIsNotShown() {
        var sitting = student.starts(room.gets(PACK, Map.of("reveal", "AFTER_EACH")));

        var response = reveal(sitting, "no-such-item");

        response.then().spec(problem(404, "not-found"));
    }

    private List<String> shippedPacks() {
        return teacher.request()
                .get("/api/v1/quiz-sets?shelf=PACKS&limit=100")
                .jsonPath()
                .getList("items.name");
    }

    /** Publishes two versions of a pack of its own, which differ in their titles. */
    private String twoVersions() {
        String name = "twice-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> document = new HashMap<>(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", teacher.quizSet(PACK))
                .jsonPath()
                .getMap("document"));
        document.put("id", name);
        for (String title : List.of("One", "Two")) {
            document.put("title", title);
            teacher.request()
                    .body(document)
                    .post("/api/v1/quiz-sets/import")
                    .then()
                    .statusCode(201);
        }
        return name;
    }

    private void closes(UUID assignment) {
        Instant now = Instant.now();
        teacher.request()
                .body(Map.of(
                        "opensAt", now.minusSeconds(60).toString(),
                        "closesAt", now.minusSeconds(1).toString()))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private static Response reveal(Sitting sitting, String item) {
        return sitting.student().request().put(path(sitting, "/reveals/" + item));
    }

    private static Response challenge(Sitting sitting, String item) {
        return sitting.student().request().body(Map.of("reason", "No.")).put(path(sitting, "/challenges/" + item));
    }

    private static Response submit(Sitting sitting, int lastSequence) {
        return sitting.submits(lastSequence).extract().response();
    }

    private static Response get(Sitting sitting, String rest) {
        return sitting.student().request().get(path(sitting, rest));
    }

    private static Response send(Sitting sitting, List<Map<String, Object>> responses) {
        ValidatableResponse sent = sitting.sends(responses);
        return sent.statusCode(200).extract().response();
    }

    private static String path(Sitting sitting, String rest) {
        return "/api/v1/attempts/" + sitting.id() + rest;
    }

    private static void assertSilent(String body, AnswerKey key) {
        try {
            assertThat(fields(JSON.readTree(body), new HashSet<>())).doesNotContainAnyElementsOf(TELLING);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
        assertThat(body).doesNotContain(key.explanations());
    }

    private static Set<String> fields(JsonNode node, Set<String> found) {
        node.fieldNames().forEachRemaining(found::add);
        node.forEach(child -> fields(child, found));
        return found;
    }
}
