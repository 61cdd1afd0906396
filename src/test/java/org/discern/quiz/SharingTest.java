package org.discern.quiz;

import static org.discern.testing.Pack.aPack;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Room;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SharingTest {

    private static final String SET = "/api/v1/quiz-sets/{id}";

    private Teacher owner;
    private Teacher colleague;
    private UUID set;

    @BeforeEach
    void aSetOfTheSchool() {
        owner = Teacher.fresh();
        colleague = Teacher.fresh();
        set = aPack().importedBy(owner);
    }

    @Test
    void whatIsPrivateLooksToColleaguesAsIfItDidNotExist() {
        colleague.request().get(SET, set).then().statusCode(200);

        shared("PRIVATE").statusCode(200).body("visibility", equalTo("PRIVATE"));

        colleague.request().get(SET, set).then().spec(problem(404, "not-found"));
        colleague.request().get(SET + "/versions", set).then().spec(problem(404, "not-found"));
        colleague.request().get(SET + "/versions/1/export", set).then().spec(problem(404, "not-found"));
        colleague.request().get(SET + "/versions/1/changes", set).then().spec(problem(404, "not-found"));
        colleague.request().body("{}").post(SET + "/copies", set).then().spec(problem(404, "not-found"));
        colleague.request().get("/api/v1/quiz-sets/export?ids=" + set).then().spec(problem(404, "not-found"));
    }

    @Test
    void onlyItsOwnerSharesAndRetiresASet() {
        colleague
                .request()
                .body(Map.of("visibility", "PUBLIC"))
                .put(SET + "/visibility", set)
                .then()
                .spec(problem(403, "not-your-set"));
        colleague.request().put(SET + "/retirement", set).then().spec(problem(403, "not-your-set"));
        colleague.request().delete(SET + "/retirement", set).then().spec(problem(403, "not-your-set"));

        owner.request()
                .get(SET, set)
                .then()
                .body("visibility", equalTo("SCHOOL"))
                .body("retiredAt", nullValue());
    }

    @Test
    void thePacksOfDiscernAreNobodysToShare() {
        Teacher.admin()
                .request()
                .put(SET + "/retirement", owner.quizSet("night-bus"))
                .then()
                .spec(problem(403, "not-your-set"));
    }

    @Test
    void aRetiredSetIsListedForItsOwnerAloneAndOnRequest() {
        owner.request().put(SET + "/retirement", set).then().statusCode(200).body("retiredAt", notNullValue());

        String mine = "/api/v1/quiz-sets?shelf=MINE";
        owner.request().get(mine).then().body("items.id", not(hasItem(set.toString())));
        owner.request().get(mine + "&includeRetired=true").then().body("items.id", hasItem(set.toString()));
        colleague
                .request()
                .get("/api/v1/quiz-sets?shelf=SCHOOL&includeRetired=true&limit=100")
                .then()
                .body("items.id", not(hasItem(set.toString())));
        colleague.request().get(SET, set).then().statusCode(200);
    }

    @Test
    void retiringTwiceKeepsTheTimeAndBringingBackForgetsIt() {
        String first = owner.request().put(SET + "/retirement", set).path("retiredAt");

        owner.request().put(SET + "/retirement", set).then().body("retiredAt", equalTo(first));
        owner.request().delete(SET + "/retirement", set).then().statusCode(200).body("retiredAt", nullValue());
        assigned(owner.opensAClass()).statusCode(201);
    }

    @Test
    void aRetiredSetIsNotAssignedAnyMore() {
        owner.request().put(SET + "/retirement", set);

        assigned(owner.opensAClass()).spec(problem(409, "set-retired"));
        assigned(colleague.opensAClass()).spec(problem(409, "set-retired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"retirement", "PRIVATE"})
    void whatAClassIsAnsweringStaysItsOwn(String what) {
        Room room = colleague.opensAClass();
        UUID assignment = assigned(room).statusCode(201).extract().jsonPath().getUUID("id");
        var student = room.isJoined();

        if (what.equals("retirement")) {
            owner.request().put(SET + "/retirement", set).then().statusCode(200);
        } else {
            shared(what).statusCode(200);
        }

        student.request()
                .get("/api/v1/assignments/{a}/bundle", assignment)
                .then()
                .statusCode(200);
        var sitting = student.starts(assignment).answers(1, "first", Map.of("label", "CLAIM"));
        sitting.submits(1).statusCode(200);
        sitting.result().statusCode(200);
        colleague
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse shared(String visibility) {
        return owner.request()
                .body(Map.of("visibility", visibility))
                .put(SET + "/visibility", set)
                .then();
    }

    private ValidatableResponse assigned(Room room) {
        return room.teacher()
                .request()
                .body(Map.of("quizSetId", set))
                .post("/api/v1/classes/{c}/assignments", room.id())
                .then();
    }
}
