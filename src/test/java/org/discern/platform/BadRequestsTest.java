package org.discern.platform;

import static io.restassured.RestAssured.given;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Room;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, its sender reads what and where, and nothing of how the server is made. */
@QuarkusTest
class BadRequestsTest {

    private static final String CLASSES = "/api/v1/classes";
    private Teacher teacher;
    private Room room;

    @BeforeEach
    void aClass() {
        teacher = Teacher.admin();
        room = teacher.opensAClass();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":                          | 400 | malformed",
                "{\"name\":\"a\",\"name\":\"b\"}     | 400 | malformed",
                "{\"name\":\"a\"} {}                 | 400 | malformed",
                "''                                  | 422 | invalid",
                "null                                | 422 | invalid",
                "[]                                  | 422 | invalid",
                "\"8b\"                              | 422 | invalid",
                "{}                                  | 422 | invalid",
                "{\"name\":null}                     | 422 | invalid",
                "{\"name\":1}                        | 422 | invalid",
                "{\"name\":{}}                       | 422 | invalid",
                "{\"name\":true}                     | 422 | invalid",
                "{\"name\":\"a\",\"colour\":\"red\"} | 422 | invalid",
                "{\"name\":\"  \"}                   | 422 | invalid",
                "{\"name\":\"\\u2003\"}              | 422 | invalid",
                "{\"name\":\"\\u00a0\"}              | 422 | invalid",
                "{\"name\":\"a\\u0000b\"}            | 422 | invalid",
                "{\"name\":\"a\\ud800b\"}            | 422 | invalid",
                "{\"name\":\"a\\nb\"}                | 422 | invalid",
                "{\"name\":\"a\\u0085b\"}            | 422 | invalid"
            })
    void aBodyThatDoesNotFitIsAnsweredWithAProblem(String body, int status, String type) {
        var response = teacher.request().body(body).post(CLASSES);

        response.then().spec(problem(status, type));
    }

    @Test
    void aValueThatDoesNotFitIsNamedWithItsPlace() {
        var response = teacher.request().body(Map.of("name", "x".repeat(201))).post(CLASSES);

        response.then().spec(problem(422, "invalid")).body("errors.pointer", hasItem("/name"));
    }

    @Test
    void aFieldThatStandsTwiceIsNamed() {
        var response = teacher.request().body("{\"name\":\"a\",\"name\":\"b\"}").post(CLASSES);

        response.then().spec(problem(400, "malformed")).body("errors.detail", hasItem(containsString("twice")));
    }

    @Test
    void deepNestingIsRefused() {
        byte[] body = ("{\"name\":" + "[".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        var response = teacher.request().body(body).post(CLASSES);

        response.then().spec(problem(422, "invalid"));
    }

    @Test
    void aBodyThatIsNotInUtf8IsRefused() {
        byte[] latin1 = "{\"name\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        var response = teacher.request().body(latin1).post(CLASSES);

        response.then().spec(problem(400, "malformed"));
    }

    @Test
    void bytesThatLookLikeUtf32AreRefused() {
        byte[] bytes = {0, 0, 0, '{', -1, -1, -1, -1};

        var response = teacher.request().body(bytes).post(CLASSES);

        response.then().spec(problem(400, "malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"opensAt\":\"+999999999-12-31T23:59:59Z\"",
                "\"opensAt\":\"-999999999-01-01T00:00:00Z\"",
                "\"opensAt\":\"+10000-01-01T00:00:00Z\"",
                "\"closesAt\":\"+300000-01-01T00:00:00Z\"",
                "\"opensAt\":1e300",
                "\"opensAt\":1e999999999",
                "\"opensAt\":12345",
                "\"opensAt\":\"\"",
                "\"closesAt\":\"\"",
                "\"closesAt\":\"tomorrow\"",
                "\"title\":\"a\\u0000\"",
                "\"title\":\"\\udfff\"",
                "\"title\":\"\\u3000\"",
                "\"title\":\"\"",
                "\"reveal\":1",
                "\"reveal\":\"\"",
                "\"reveal\":\"SOON\"",
                "\"attemptsAllowed\":0",
                "\"attemptsAllowed\":11",
                "\"attemptsAllowed\":\"2\"",
                "\"attemptsAllowed\":1.5",
                "\"attemptsAllowed\":99999999999",
                "\"attemptsAllowed\":1e999999999",
                "\"partialCredit\":\"true\"",
                "\"partialCredit\":1",
                "\"version\":0",
                "\"quizSetId\":null",
                "\"quizSetId\":\"\"",
                "\"quizSetId\":\"x\"",
                "\"opensAt\":\"2026-01-02T00:00:00Z\",\"closesAt\":\"2026-01-01T00:00:00Z\""
            })
    void anAssignmentOutOfRangeIsRefused(String fields) {
        String quizSet =
                fields.contains("quizSetId") ? "" : ",\"quizSetId\":\"" + teacher.quizSet("first-steps") + "\"";

        var response =
                teacher.request().body("{" + fields + quizSet + "}").post(CLASSES + "/{c}/assignments", room.id());

        response.then().spec(problem(422).build());
    }

    @Test
    void aWindowFarOutOfRangeIsRefusedAndTheOldOneStays() {
        UUID assignment = room.gets("first-steps");

        var response = teacher.request()
                .body(Map.of("opensAt", "+999999999-12-31T23:59:59Z"))
                .put(CLASSES + "/{c}/assignments/{a}/window", room.id(), assignment);

        response.then().spec(problem(422, "invalid")).body("errors[0].pointer", equalTo("/opensAt"));
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, 'a\u0000b'",
        "displayName, '\u2003'",
        "displayName, 'two\nlines'",
        "displayName, ''",
        "username, 'a\u0000b'",
        "username, 'a b'",
        "password, short",
        "role, STUDENT",
        "role, 2",
        "role, ''"
    })
    void aTeachersAccountThatDoesNotFitIsRefused(String field, String value) {
        Map<String, Object> account = new HashMap<>(Map.of(
                "username", "t-" + UUID.randomUUID(), "displayName", "A Teacher", "password", "long enough by far"));
        account.put(field, field.equals("role") && value.equals("2") ? (Object) 2 : value);

        var response = teacher.request().body(account).post("/api/v1/teachers");

        response.then().spec(problem(422, "invalid")).body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/nothing",
                "/nothing",
                "/q/nothing",
                "/api/v1/classes/not-a-uuid",
                "/api/v1/classes/01890a5d-ac96-774b-bcce-b302099a8057",
                "/api/v1/quiz-sets/01890a5d-ac96-774b-bcce-b302099a8057",
                "/api/v1/quiz-sets/01890a5d-ac96-774b-bcce-b302099a8057/versions/99999999999"
            })
    void anAddressWithNothingBehindItIsNotFound(String path) {
        var response = teacher.request().get(path);

        response.then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "a%FFb", "%ED%A0%80", "nobody"})
    void aColleagueWithAnImpossibleNameIsNotFound(String name) {
        var response = teacher.request().urlEncodingEnabled(false).put(CLASSES + "/" + room.id() + "/teachers/" + name);

        response.then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/quiz-sets?limit=many, 400",
        "/api/v1/quiz-sets?after=here, 400",
        "/api/v1/quiz-sets?limit=0, 422",
        "/api/v1/quiz-sets?limit=101, 422"
    })
    void aParameterThatDoesNotFitIsRefused(String address, int status) {
        var response = teacher.request().get(address);

        response.then().spec(problem(status).build());
    }

    @ParameterizedTest
    @CsvSource({"'', 422", "?assignment=x, 400", "?assignment=01890a5d-ac96-774b-bcce-b302099a8057, 404"})
    void aDashboardOfNoAssignmentIsRefused(String query, int status) {
        var response = teacher.request().get(CLASSES + "/" + room.id() + "/dashboard" + query);

        response.then().spec(problem(status).build());
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsRefused() {
        var response = teacher.request().delete(CLASSES);

        response.then().spec(problem(405, "method-not-allowed"));
    }

    @Test
    void aMediaTypeThatIsNotTakenIsRefused() {
        var response =
                teacher.request().contentType(ContentType.XML).body("<class/>").post(CLASSES);

        response.then().spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void aRepresentationThatIsNotThereIsRefused() {
        var response = teacher.request().accept("text/html").get(CLASSES);

        response.then().spec(problem(406, "not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer junk",
                "Bearer ",
                "Basic YTpi",
                // alg none, with a subject and the role ADMIN
                "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJkaXNjZXJuIiwic3ViIjoiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4"
                        + "MDU3IiwiZ3JvdXBzIjpbIkFETUlOIl0sImV4cCI6NDEwMjQ0NDgwMH0."
            })
    void aTokenThatIsNoneOfOursIsRefused(String authorization) {
        var response = given().header("Authorization", authorization).get("/api/v1/me");

        response.then().spec(problem(401, "unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        String[] parts = teacher.token().split("\\.");
        String signature = new StringBuilder(parts[2]).reverse().toString();

        var response = given().auth()
                .oauth2(parts[0] + "." + parts[1] + "." + signature)
                .get("/api/v1/me");

        response.then().spec(problem(401, "unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aWorthlessTokenDoesNotHinderSigningIn() {
        var response = given().header("Authorization", "Bearer junk")
                .contentType(ContentType.JSON)
                .body(Map.of("username", "admin", "password", "admin-for-tests"))
                .post("/api/v1/auth/login");

        response.then().statusCode(200);
    }

    @Test
    void wrongCredentialsSayHowToSignIn() {
        var response = given().contentType(ContentType.JSON)
                .body(Map.of("username", "nobody-" + UUID.randomUUID(), "password", "guess"))
                .post("/api/v1/auth/login");

        response.then().spec(problem(401, "wrong-credentials")).header("WWW-Authenticate", startsWith("Bearer"));
    }
}
