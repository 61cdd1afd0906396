package org.discern.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsTest {

    @Inject
    AgroalDataSource database;

    private Teacher teacher;

    @BeforeEach
    void anAccount() {
        teacher = Teacher.fresh();
    }

    @Test
    void eachRefreshGivesANewRefreshTokenAndAnAccessTokenThatWorks() {
        String first = signsIn().getString("refreshToken");

        var renewed = refresh(first);

        renewed.then().statusCode(200).body("refreshToken", not(equalTo(first)));
        given().auth()
                .oauth2(renewed.path("accessToken"))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void aRefreshWhoseReplyWasLostGivesTheSameRefreshTokenAgain() {
        String first = signsIn().getString("refreshToken");
        String lost = refresh(first).path("refreshToken");

        String again = refresh(first).then().statusCode(200).extract().path("refreshToken");

        assertThat(again).isEqualTo(lost);
        refresh(again).then().statusCode(200);
    }

    @Test
    void refreshesAtOnceAllGiveTheSameRefreshToken() {
        String first = signsIn().getString("refreshToken");

        var tokens = Together.times(6, number -> refresh(first).<String>path("refreshToken"));

        assertThat(new HashSet<>(tokens)).hasSize(1);
    }

    @Test
    void aTokenOlderThanTheLastTwoEndsTheSession() {
        String stolen = signsIn().getString("refreshToken");
        String second = refresh(stolen).path("refreshToken");
        String third = refresh(second).path("refreshToken");

        var response = refresh(stolen);

        response.then().spec(problem(401, "session-over")).header("WWW-Authenticate", notNullValue());
        refresh(third).then().spec(problem(401, "session-over"));
    }

    @Test
    void aSessionThatHasRunOutIsOver() throws SQLException {
        String token = signsIn().getString("refreshToken");
        new Sql(database).run("""
                        update session set expires_at = now() - interval '1 second'
                        where person_id = (select id from teacher where username = ?)
                        """, teacher.username());

        var response = refresh(token);

        response.then().spec(problem(401, "session-over"));
    }

    @Test
    void aTokenOfNoSessionIsRefused() {
        var response = refresh("A".repeat(64));

        response.then().spec(problem(401, "session-over"));
    }

    @Test
    void signingOutEndsThisSessionOnly() {
        String here = signsIn().getString("refreshToken");
        String elsewhere = signsIn().getString("refreshToken");

        var response = post("/api/v1/auth/logout", Map.of("refreshToken", here));

        response.then().statusCode(204);
        refresh(here).then().spec(problem(401, "session-over"));
        refresh(elsewhere).then().statusCode(200);
    }

    @Test
    void signingOutAlwaysSucceeds() {
        var response = post("/api/v1/auth/logout", Map.of("refreshToken", "whatever"));

        response.then().statusCode(204);
    }

    @Test
    void aNewPasswordSignsOutEverywhere() {
        String token = signsIn().getString("refreshToken");

        var response = changes(teacher.password(), "another password");

        response.then().statusCode(204);
        refresh(token).then().spec(problem(401, "session-over"));
        login(teacher.username(), teacher.password()).then().spec(problem(401, "wrong-credentials"));
        login(teacher.username(), "another password").then().statusCode(200);
    }

    @Test
    void whoeverDoesNotKnowThePasswordCannotChangeIt() {
        var response = changes("a wrong password", "another password");

        response.then().spec(problem(401, "wrong-credentials"));
        login(teacher.username(), teacher.password()).then().statusCode(200);
    }

    @Test
    void aPasswordCannotBeTriedOutOnADeviceThatIsSignedIn() {
        for (int i = 0; i < 10; i++) {
            changes("wrong " + i, "another password").then().statusCode(401);
        }

        var response = changes(teacher.password(), "another password");

        response.then().spec(problem(429, "too-many-requests"));
    }

    @Test
    void aUsernameIsTheSameInWhateverCase() {
        var response = login(" " + teacher.username().toUpperCase(Locale.ROOT) + " ", teacher.password());

        response.then().statusCode(200);
    }

    @Test
    void aUsernameIsTakenInWhateverCase() {
        var response = add(teacher.username().toUpperCase(Locale.ROOT));

        response.then().spec(problem(409, "username-taken"));
    }

    @Test
    void ofSeveralAccountsMadeAtOnceUnderOneNameOneIsMade() {
        String username = "t-" + UUID.randomUUID();

        var statuses = Together.times(4, number -> add(username).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void guessingAPasswordIsSlowedDownForThisUsernameOnly() {
        for (int i = 0; i < 10; i++) {
            login(teacher.username(), "wrong " + i).then().statusCode(401);
        }

        var response = login(teacher.username(), teacher.password());

        response.then().spec(problem(429, "too-many-requests")).header("Retry-After", matchesPattern("[1-9][0-9]?"));
        Teacher.fresh();
    }

    @Test
    void signingInWithTheRightPasswordIsNeverSlowedDown() {
        for (int i = 0; i < 12; i++) {
            login(teacher.username(), teacher.password()).then().statusCode(200);
        }

        var response = login(teacher.username(), teacher.password());

        response.then().statusCode(200);
    }

    @Test
    void aTeacherMakesNoAccounts() {
        var response = teacher.request()
                .body(Map.of("username", "x-" + UUID.randomUUID(), "displayName", "X", "password", "long enough"))
                .post("/api/v1/teachers");

        response.then().spec(problem(403, "forbidden"));
    }

    @Test
    void aSecondAdminMakesAccounts() {
        String username = "a-" + UUID.randomUUID();
        Teacher.admin()
                .request()
                .body(Map.of("username", username, "displayName", "A", "password", "long enough", "role", "ADMIN"))
                .post("/api/v1/teachers")
                .then()
                .statusCode(201)
                .body("role", equalTo("ADMIN"));
        var admin = Teacher.signedIn(username, "long enough");

        var response = admin.request()
                .body(Map.of("username", "x-" + UUID.randomUUID(), "displayName", "X", "password", "long enough"))
                .post("/api/v1/teachers");

        response.then().statusCode(201);
    }

    private JsonPath signsIn() {
        return login(teacher.username(), teacher.password())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response changes(String current, String next) {
        return teacher.request().body(Map.of("current", current, "next", next)).put("/api/v1/me/password");
    }

    private static Response add(String username) {
        return Teacher.admin()
                .request()
                .body(Map.of("username", username, "displayName", "A Teacher", "password", "long enough"))
                .post("/api/v1/teachers");
    }

    private static Response login(String username, String password) {
        return post("/api/v1/auth/login", Map.of("username", username, "password", password));
    }

    private static Response refresh(String token) {
        return post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    private static Response post(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }
}
