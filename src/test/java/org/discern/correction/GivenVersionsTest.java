package org.discern.correction;

import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class was given a private set of one of its teachers: what the others may do about its keys. */
@QuarkusTest
class GivenVersionsTest {

    private Teacher colleague;
    private Room room;
    private UUID quizSet;
    private UUID assignment;

    @BeforeEach
    void aClassOfTwoTeachersWithAPrivateSet() {
        var owner = Teacher.fresh();
        colleague = Teacher.fresh();
        room = owner.opensAClass();
        owner.request()
                .put("/api/v1/classes/{c}/teachers/{t}", room.id(), colleague.username())
                .then()
                .statusCode(200);
        String name = OwnPack.of(owner, "ice-director-2017");
        quizSet = owner.quizSet(name);
        assignment = room.gets(name);
        owner.request()
                .body(Map.of("visibility", "PRIVATE"))
                .put("/api/v1/quiz-sets/{q}/visibility", quizSet)
                .then()
                .statusCode(200);
    }

    @Test
    void theColleagueAcceptsAChallenge() {
        var sitting = room.isJoined().starts(assignment).answers(1, "a-friend", Map.of("label", "CLAIM"));
        sitting.submits(1).statusCode(200);
        sitting.student()
                .request()
                .body(Map.of("reason", "He says it as a fact."))
                .put("/api/v1/attempts/{a}/challenges/a-friend", sitting.id())
                .then()
                .statusCode(200);
        UUID challenge = colleague
                .request()
                .get("/api/v1/classes/{c}/challenges", room.id())
                .jsonPath()
                .getUUID("items[0].challenges[0].id");

        colleague
                .request()
                .body(Map.of("reply", "Well argued.", "accept", true, "how", "ACCEPT_BOTH"))
                .put("/api/v1/classes/{c}/challenges/{h}/answer", room.id(), challenge)
                .then()
                .statusCode(200)
                .body("keyRevision", equalTo(1));
    }

    @Test
    void theColleagueReadsTheGivenVersionAndCorrectsIt() {
        colleague.request().get(version(1)).then().statusCode(200);
        colleague
                .request()
                .body(Map.of("reason", "Unclear.", "changes", List.of(Map.of("item", "a-friend", "how", "DROP"))))
                .post(version(1) + "/key-revisions")
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
    }

    @Test
    void allElseOfTheSetStaysTheOwners() {
        colleague.request().get(version(2)).then().spec(problem(404, "not-found"));
        colleague.request().get("/api/v1/quiz-sets/{q}", quizSet).then().spec(problem(404, "not-found"));
        colleague.request().get("/api/v1/quiz-sets/{q}/draft", quizSet).then().spec(problem(404, "not-found"));
        Teacher.fresh().request().get(version(1)).then().spec(problem(404, "not-found"));
    }

    private String version(int number) {
        return "/api/v1/quiz-sets/" + quizSet + "/versions/" + number;
    }
}
