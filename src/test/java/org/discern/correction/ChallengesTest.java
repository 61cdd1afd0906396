package org.discern.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Corrections;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Teacher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Students disagree with a key that they have been shown: {@code a-friend} is keyed QUOTE, and they said CLAIM. */
@QuarkusTest
class ChallengesTest {

    private static final String ITEM = "a-friend";
    private static final Map<String, String> CLAIM = Map.of("label", "CLAIM");
    private static final String REASON = "It could be checked.";

    private Room room;
    private UUID assignment;
    private Corrections corrections;
    private Sitting sitting;

    @BeforeEach
    void aStudentHasBeenShownTheKeys() {
        Teacher teacher = Teacher.admin();
        String pack = OwnPack.of(teacher, "ice-director-2017");
        room = teacher.opensAClass();
        assignment = room.gets(pack, Map.of("attemptsAllowed", 2));
        corrections = new Corrections(room, teacher.quizSet(pack));
        sitting = hasFinished();
    }

    @Test
    void theTeacherSeesWhoDisagreesWithWhatAndWhy() {
        var classmate = hasFinished();

        challenges(sitting, ITEM, REASON).statusCode(200).body("state", equalTo("OPEN"));
        challenges(classmate, ITEM, "I think so too.").statusCode(200);

        list("").body("items", hasSize(1))
                .body("items[0].item", equalTo(ITEM))
                .body("items[0].assignmentId", equalTo(assignment.toString()))
                .body("items[0].count", equalTo(2))
                .body("items[0].prompt", notNullValue())
                .body("items[0].solution.key.label", equalTo("QUOTE"))
                .body("items[0].challenges.reason", contains(REASON, "I think so too."))
                .body(
                        "items[0].challenges.pseudonym",
                        contains(
                                sitting.student().pseudonym(),
                                classmate.student().pseudonym()))
                .body("items[0].challenges[0].answer.label", equalTo("CLAIM"))
                .body("items[0].challenges[0].credit", equalTo(0.0f));
        list("?state=ACCEPTED").body("items", empty());
        list("?state=OPEN&assignment=" + assignment).body("items", hasSize(1));
        list("?assignment=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void raisedTwiceItIsOneAndAnotherReasonTakesThePlaceOfTheFirst() {
        challenges(sitting, ITEM, REASON).statusCode(200);
        challenges(sitting, ITEM, REASON).statusCode(200);

        challenges(sitting, ITEM, "Better said.").statusCode(200).body("reason", equalTo("Better said."));

        own(sitting).body("items", hasSize(1)).body("items[0].reason", equalTo("Better said."));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT_BOTH, 1, 1", "REPLACE, 0, 1", "DROP, 0, 0"})
    void anAcceptedChallengeRevisesTheKeyAndTheRegradeMendsTheMarks(String how, float theOther, float own) {
        var other = room.isJoined().starts(assignment).answers(1, ITEM, Map.of("label", "QUOTE"));
        other.submits(1).statusCode(200);
        UUID challenge = raised(sitting);

        var answered = answers(challenge, true, how);

        answered.statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("keyRevision", equalTo(1))
                .body("reply", equalTo("I see."));
        own(sitting).body("items[0].state", equalTo("ACCEPTED")).body("items[0].reply", equalTo("I see."));
        sitting.result().body("score.points", equalTo(0.0f));
        corrections.regrades(assignment, 1, false);
        sitting.result().body("score.points", equalTo(own));
        other.result().body("score.points", equalTo(theOther));
    }

    @Test
    void whenOneIsAcceptedTheOthersStayOpenAndTheSecondNeedsNoRevisionOfItsOwn() {
        UUID first = raised(sitting);
        UUID second = raised(hasFinished());
        answers(first, true, "ACCEPT_BOTH").statusCode(200).body("keyRevision", equalTo(1));
        list("?state=OPEN").body("items[0].challenges.id", contains(second.toString()));

        var accepted = answers(second, true, "ACCEPT_BOTH");

        accepted.statusCode(200).body("keyRevision", equalTo(1));
        list("?state=OPEN").body("items", empty());
    }

    @Test
    void aDeclinedChallengeChangesNoKey() {
        UUID challenge = raised(sitting);

        answers(challenge, false, null)
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("keyRevision", nullValue());

        corrections.triesOut(assignment, 1, false).spec(problem(422, "unknown-key-revision"));
    }

    @Test
    void anAnswerIsGivenOnce() {
        UUID challenge = raised(sitting);
        answers(challenge, true, "DROP").statusCode(200);

        var again = answers(challenge, true, "DROP");
        var otherwise = answers(challenge, false, null);
        var reworded = challenges(sitting, ITEM, "Still not.");

        again.statusCode(200).body("keyRevision", equalTo(1));
        otherwise.spec(problem(409, "challenge-closed"));
        reworded.spec(problem(409, "challenge-closed"));
        challenges(sitting, ITEM, REASON).statusCode(200).body("state", equalTo("ACCEPTED"));
        withdraws(sitting, ITEM).spec(problem(409, "challenge-closed"));
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        UUID challenge = raised(sitting);

        withdraws(sitting, ITEM).statusCode(200).body("state", equalTo("WITHDRAWN"));

        withdraws(sitting, ITEM).statusCode(200).body("state", equalTo("WITHDRAWN"));
        challenges(sitting, ITEM, "After all.").spec(problem(409, "challenge-closed"));
        answers(challenge, false, null).spec(problem(409, "challenge-closed"));
    }

    @ParameterizedTest
    @CsvSource({"true,", "false, DROP"})
    void howBelongsToAcceptingAlone(boolean accept, @Nullable String how) {
        answers(raised(sitting), accept, how).spec(problem(422, "invalid")).body("errors.pointer", contains("/how"));
    }

    @Test
    void anAnswerThatCannotBeAKeyIsNotMadeOne() {
        var marksNothing = room.isJoined().starts(assignment).answers(1, "who-spoke", Map.of("spans", List.of()));
        marksNothing.submits(1).statusCode(200);
        challenges(marksNothing, "who-spoke", REASON).statusCode(200);
        UUID challenge = list("").extract().jsonPath().getUUID("items[0].challenges[0].id");

        answers(challenge, true, "ACCEPT_BOTH").spec(problem(422, "invalid-key-revision"));

        list("").body("items[0].challenges[0].state", equalTo("OPEN"));
        answers(challenge, true, "DROP").statusCode(200);
    }

    @Test
    void anItemWithoutAnAnswerIsNotChallenged() {
        challenges(sitting, "two-friends", REASON).spec(problem(409, "item-not-answered"));
        challenges(sitting, "no-such-item", REASON).spec(problem(404, "not-found"));
    }

    @Test
    void aKeyThatWasNotShownIsNotChallenged() {
        var open = room.isJoined().starts(assignment).answers(1, ITEM, CLAIM);

        challenges(open, ITEM, REASON).spec(problem(403, "reveal-not-due"));

        own(open).body("items", empty());
    }

    @Test
    void anItemShownByItselfIsChallengedBeforeTheEndAndNoOther() {
        UUID itemByItem = room.gets("ice-director-2017", Map.of("reveal", "AFTER_EACH"));
        var open = room.isJoined().starts(itemByItem).answers(1, ITEM, CLAIM);
        open.answers(2, "two-friends", Map.of("fidelity", "STRONGER"));
        open.student()
                .request()
                .put("/api/v1/attempts/{a}/reveals/{i}", open.id(), ITEM)
                .then()
                .statusCode(200);

        challenges(open, ITEM, REASON).statusCode(200);

        challenges(open, "two-friends", REASON).spec(problem(403, "reveal-not-due"));
    }

    @Test
    void whileTheQuizIsOpenElsewhereAnswersToChallengesAreHiddenLikeKeys() {
        answers(raised(sitting), true, "ACCEPT_BOTH").statusCode(200);
        var second = sitting.student().starts(assignment);

        own(sitting).body("items", empty());
        challenges(sitting, ITEM, REASON).spec(problem(403, "reveal-not-due"));
        withdraws(sitting, ITEM).spec(problem(403, "reveal-not-due"));

        second.submits(0).statusCode(200);
        own(sitting).body("items[0].state", equalTo("ACCEPTED"));
    }

    @Test
    void aClassmatesChallengesAreNobodyElsesBusiness() {
        raised(sitting);
        var classmate = hasFinished();

        var read = classmate.student().request().get("/api/v1/attempts/{a}/challenges", sitting.id());
        var written = challenges(new Sitting(classmate.student(), sitting.id()), ITEM, "Mine.");

        read.then().spec(problem(404, "not-found"));
        written.spec(problem(404, "not-found"));
        own(classmate).body("items", empty());
        assertThat(own(sitting).extract().<String>path("items[0].reason")).isEqualTo(REASON);
    }

    @Test
    void aChallengeOfAnotherClassIsNotAnsweredFromHere() {
        UUID challenge = raised(sitting);
        Room elsewhere = room.teacher().opensAClass();

        var answered = room.teacher()
                .request()
                .body(Map.of("reply", "I see.", "accept", false))
                .put("/api/v1/classes/{c}/challenges/{id}/answer", elsewhere.id(), challenge);

        answered.then().spec(problem(404, "not-found"));
    }

    private Sitting hasFinished() {
        var finished = room.isJoined().starts(assignment).answers(1, ITEM, CLAIM);
        finished.submits(1).statusCode(200);
        return finished;
    }

    private UUID raised(Sitting by) {
        challenges(by, ITEM, REASON).statusCode(200);
        return list("").extract()
                .jsonPath()
                .getUUID("items[0].challenges.find { it.studentId == '"
                        + by.student().id() + "' }.id");
    }

    private static ValidatableResponse challenges(Sitting sitting, String item, String reason) {
        return sitting.student()
                .request()
                .body(Map.of("reason", reason))
                .put("/api/v1/attempts/{a}/challenges/{i}", sitting.id(), item)
                .then();
    }

    private static ValidatableResponse withdraws(Sitting sitting, String item) {
        return sitting.student()
                .request()
                .delete("/api/v1/attempts/{a}/challenges/{i}", sitting.id(), item)
                .then();
    }

    private static ValidatableResponse own(Sitting sitting) {
        return sitting.student()
                .request()
                .get("/api/v1/attempts/{a}/challenges", sitting.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return room.teacher()
                .request()
                .get("/api/v1/classes/" + room.id() + "/challenges" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse answers(UUID challenge, boolean accept, @Nullable String how) {
        Map<String, Object> answer = new HashMap<>(Map.of("reply", "I see.", "accept", accept));
        if (how != null) {
            answer.put("how", how);
        }
        return room.teacher()
                .request()
                .body(answer)
                .put("/api/v1/classes/{c}/challenges/{id}/answer", room.id(), challenge)
                .then();
    }
}
