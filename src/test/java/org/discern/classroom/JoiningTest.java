package org.discern.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Room;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JoiningTest {

    private Room room;

    @BeforeEach
    void aClass() {
        room = Teacher.admin().opensAClass();
    }

    @Test
    void aJoinRepeatedWithItsKeyGivesTheSameStudentAndTheSameRecoveryCode() {
        String joinKey = UUID.randomUUID().toString();
        var first = join(room, joinKey).then().statusCode(201).extract().jsonPath();

        var again = join(room, joinKey);

        again.then()
                .statusCode(201)
                .body("studentId", equalTo(first.getString("studentId")))
                .body("pseudonym", equalTo(first.getString("pseudonym")))
                .body("recoveryCode", equalTo(first.getString("recoveryCode")));
    }

    @Test
    void joinsAtOnceWithOneKeyGiveOneStudent() {
        String joinKey = UUID.randomUUID().toString();

        var students = Together.times(8, number -> join(room, joinKey).<String>path("studentId"));

        assertThat(new HashSet<>(students)).hasSize(1);
    }

    @Test
    void theSameKeyInAnotherClassIsAnotherStudent() {
        String joinKey = UUID.randomUUID().toString();
        String here = join(room, joinKey).path("studentId");
        var other = Teacher.admin().opensAClass();

        var there = join(other, joinKey);

        there.then().statusCode(201).body("studentId", not(equalTo(here)));
    }

    @Test
    void aJoinWithoutAKeyIsANewStudentEachTime() {
        var first = room.isJoined();

        var second = room.isJoined();

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void fortyWhoJoinAtOnceGetFortyPseudonyms() {
        var names = Together.times(40, number -> room.isJoined().pseudonym());

        assertThat(new HashSet<>(names)).hasSize(40);
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/students", room.id())
                .then()
                .body("items", hasSize(40));
    }

    @Test
    void theRecoveryCodeLeadsBackFromAnotherDeviceHoweverItIsTyped() {
        var student = room.isJoined();
        String typed = student.recoveryCode().toLowerCase(Locale.ROOT).replace("-", " ");

        var response = recover(room.joinCode(), typed);

        response.then()
                .statusCode(200)
                .body("studentId", equalTo(student.id().toString()))
                .body("pseudonym", equalTo(student.pseudonym()))
                .body("recoveryCode", equalTo(student.recoveryCode()));
        given().auth()
                .oauth2(response.path("tokens.accessToken"))
                .get("/api/v1/me")
                .then()
                .body("name", equalTo(student.pseudonym()));
    }

    @Test
    void aWrongRecoveryCodeIsRefused() {
        var response = recover(room.joinCode(), "BCDF-2346-KXQT");

        response.then().spec(problem(401, "wrong-recovery-code"));
    }

    @Test
    void theRecoveryCodeOfAnotherClassIsRefused() {
        var elsewhere = Teacher.admin().opensAClass().isJoined();

        var response = recover(room.joinCode(), elsewhere.recoveryCode());

        response.then().spec(problem(401, "wrong-recovery-code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCDF-2346", "----", "x", "' or 1=1 --", "\ud83d\ude00"})
    void aCodeOfNoClassIsRefused(String code) {
        var response = given().contentType(ContentType.JSON)
                .body(Map.of("classCode", code))
                .post("/api/v1/join");

        response.then().spec(problem(404, "wrong-class-code"));
    }

    @Test
    void theOldJoinCodeOpensNothingAndThoseWhoJoinedStay() {
        var student = room.isJoined();
        room.teacher()
                .request()
                .post("/api/v1/classes/{c}/join-code", room.id())
                .then()
                .statusCode(200)
                .body("joinCode", not(equalTo(room.joinCode())));

        var response = join(room, UUID.randomUUID().toString());

        response.then().spec(problem(404, "wrong-class-code"));
        student.request().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void ofTwoTeachersWhoTakeEachOtherOffOneStays() {
        var teacher = Teacher.fresh();
        var colleague = Teacher.fresh();
        var shared = teacher.opensAClass();
        teacher.request()
                .put("/api/v1/classes/{c}/teachers/{t}", shared.id(), colleague.username())
                .then()
                .statusCode(200)
                .body("teachers", hasSize(2));

        Together.times(2, number -> (number == 0 ? teacher : colleague)
                .request()
                .delete("/api/v1/classes/{c}/teachers/{t}", shared.id(), (number == 0 ? colleague : teacher).username())
                .statusCode());

        int left = teacher.request()
                        .get("/api/v1/classes")
                        .jsonPath()
                        .getList("items")
                        .size()
                + colleague
                        .request()
                        .get("/api/v1/classes")
                        .jsonPath()
                        .getList("items")
                        .size();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void theLastTeacherStays() {
        var teacher = Teacher.fresh();
        var own = teacher.opensAClass();

        var response = teacher.request().delete("/api/v1/classes/{c}/teachers/{t}", own.id(), teacher.username());

        response.then().spec(problem(409, "last-teacher"));
    }

    @Test
    void whoeverDoesNotTeachTheClassCannotBeTakenOffIt() {
        var response = room.teacher()
                .request()
                .delete(
                        "/api/v1/classes/{c}/teachers/{t}",
                        room.id(),
                        Teacher.fresh().username());

        response.then().spec(problem(404, "not-found"));
    }

    private static Response join(Room room, String joinKey) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("classCode", room.joinCode(), "joinKey", joinKey))
                .post("/api/v1/join");
    }

    private static Response recover(String classCode, String recoveryCode) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("classCode", classCode, "recoveryCode", recoveryCode))
                .post("/api/v1/join/recovery");
    }
}
