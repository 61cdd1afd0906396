package org.discern.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A teacher with an account, signed in over HTTP. */
public record Teacher(String username, String password, String token) {

    private static final String PASSWORD = "a long enough password";
    /** Shorter than an access token is good. */
    private static final Duration GOOD = Duration.ofMinutes(5);

    /** Signing in costs time on purpose, and nearly all tests begin with it. */
    private static @Nullable SignedIn admin;

    private record SignedIn(Teacher teacher, Instant since) {}

    /** The first account of the server. */
    public static synchronized Teacher admin() {
        Instant now = Instant.now();
        if (admin == null || admin.since().plus(GOOD).isBefore(now)) {
            admin = new SignedIn(signedIn("admin", "admin-for-tests"), now);
        }
        return admin.teacher();
    }

    /** A new teacher of the first school, whom nobody else in the test run uses. */
    public static Teacher fresh() {
        String username = "t-" + UUID.randomUUID();
        admin().request()
                .body(Map.of("username", username, "displayName", "A Teacher", "password", PASSWORD))
                .post("/api/v1/teachers")
                .then()
                .statusCode(201);
        return signedIn(username, PASSWORD);
    }

    /** A new teacher, admin of a school of their own; the API makes one school only, so this one comes by the database. */
    public static Teacher ofAnotherSchool(Sql sql) throws SQLException {
        String username = "s-" + UUID.randomUUID();
        UUID school = UUID.randomUUID();
        sql.run("insert into school (id, name, created_at) values (?, 'Another school', now())", school);
        sql.run("""
                insert into teacher (id, school_id, username, display_name, password_hash, role, created_at)
                select gen_random_uuid(), ?, ?, 'A Stranger', password_hash, 'ADMIN', now()
                from teacher where username = 'admin'
                """, school, username);
        return signedIn(username, "admin-for-tests");
    }

    public static Teacher signedIn(String username, String password) {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return new Teacher(username, password, token);
    }

    /** A JSON request with this teacher's token. */
    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Makes a class. */
    public Room opensAClass() {
        var made = request()
                .body(Map.of("name", "8b"))
                .post("/api/v1/classes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Room(this, made.getUUID("id"), made.getString("joinCode"));
    }

    /** The id of the quiz set of this name among the packs that come with Discern, or else among one's own. */
    public UUID quizSet(String name) {
        return Stream.of("PACKS", "MINE")
                .map(shelf -> request()
                        .get("/api/v1/quiz-sets?limit=100&shelf=" + shelf)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getUUID("items.find { it.name == '" + name + "' }?.id"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
