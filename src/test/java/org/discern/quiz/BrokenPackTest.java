package org.discern.quiz;

import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack with a fault is refused with the place of the fault, whatever the fault is. */
@QuarkusTest
class BrokenPackTest {

    private Teacher teacher;
    private Map<String, Object> document;

    @BeforeEach
    void aDocument() {
        teacher = Teacher.admin();
        document = new HashMap<>(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", teacher.quizSet("first-steps"))
                .jsonPath()
                .getMap("document"));
        document.put("id", "broken-pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", ""})
    void aTextThatCannotBeKeptIsRefused(String title) {
        document.put("title", title);

        var response = imports(document);

        response.then().spec(problem(422, "invalid-pack")).body("errors[0].line", notNullValue());
    }

    @Test
    void aDayThatIsNotInTheCalendarIsRefusedWithItsPlace() {
        Map<String, Object> article = new HashMap<>(articles().get(0));
        article.put("date", "2025-02-31");
        document.put("articles", List.of(article, articles().get(1), articles().get(2)));

        var response = imports(document);

        response.then().spec(problem(422, "invalid-pack")).body("errors.pointer", hasItem("/articles/0/date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[]", "\"x\"", "{", "{}", "{\"discern\":1e999999999}"})
    void whatIsNoPackIsRefused(String body) {
        var response = imports(body);

        response.then().spec(problem(422, "invalid-pack"));
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        var response = imports("{\"discern\":" + "9".repeat(5000) + "}");

        response.then().spec(problem(422, "invalid-pack"));
    }

    @Test
    void anAliasThatWouldGrowIsRefused() {
        var response = teacher.request()
                .contentType("application/yaml")
                .body("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/quiz-sets/import");

        response.then().spec(problem(422, "invalid-pack")).body("errors[0].line", notNullValue());
    }

    @Test
    void aPackInAnotherEncodingIsRefused() {
        byte[] latin1 = "{\"title\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        var response = teacher.request().body(latin1).post("/api/v1/quiz-sets/import");

        response.then().spec(problem(400, "malformed"));
    }

    @SuppressWarnings("unchecked") // as the document says
    private List<Map<String, Object>> articles() {
        return (List<Map<String, Object>>) document.get("articles");
    }

    private Response imports(Object body) {
        return teacher.request().body(body).post("/api/v1/quiz-sets/import");
    }
}
