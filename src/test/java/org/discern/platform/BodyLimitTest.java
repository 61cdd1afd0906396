package org.discern.platform;

import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BodyLimitTest {

    private static final int MEBIBYTE = 1 << 20;
    private Teacher teacher;

    @TestHTTPResource("/api/v1/")
    URI api;

    @BeforeEach
    void aTeacher() {
        teacher = Teacher.admin();
    }

    @ParameterizedTest
    @CsvSource({"classes, 1", "auth/login, 1", "join, 1", "quiz-sets/import, 8", "articles, 8", "analysis, 8"})
    void aBodyThatSaysItIsTooLargeIsRefused(String path, int most) {
        String body = "{\"name\":\"" + "x".repeat(most * MEBIBYTE) + "\"}";

        var response = teacher.request().body(body).post("/api/v1/" + path);

        response.then().spec(problem(413, "too-large"));
    }

    @ParameterizedTest
    @CsvSource({"classes, 1", "auth/login, 1", "join, 1", "quiz-sets/import, 8", "articles, 8", "analysis, 8"})
    void aBodyThatTurnsOutTooLargeIsRefused(String path, int most) throws Exception {
        byte[] body = ("{\"name\":\"" + "x".repeat(most * MEBIBYTE) + "\"}").getBytes(StandardCharsets.UTF_8);

        var response = chunked(path, body);

        assertEquals(413, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.body().contains("urn:discern:problem:too-large"), response.body());
    }

    @Test
    void aSmallBodyInChunksIsTaken() throws Exception {
        byte[] body = "{\"name\":\"In chunks\"}".getBytes(StandardCharsets.UTF_8);

        var response = chunked("classes", body);

        assertEquals(201, response.statusCode());
    }

    @Test
    void whatWasSentIsRepeatedInAnErrorOnlyInPart() {
        var response = teacher.request().body(Map.of("x".repeat(40_000), 1)).post("/api/v1/classes");

        response.then().spec(problem(422, "invalid")).body("errors[0].detail.length()", equalTo(501));
    }

    @Test
    void aPackMayBeLargerThanOtherBodies() {
        String body = "{\"discern\":1,\"title\":\"" + "x".repeat(2 * MEBIBYTE) + "\"}";

        var response = teacher.request().body(body).post("/api/v1/quiz-sets/import");

        response.then().spec(problem(422, "invalid-pack")).body(allOf(containsString("/title"), containsString("500")));
    }

    private HttpResponse<String> chunked(String path, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + teacher.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
