package org.discern.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticlesTest {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String ANALYSIS = "/api/v1/analysis";

    @Inject
    AgroalDataSource database;

    private Teacher teacher;

    @BeforeEach
    void aTeacher() {
        teacher = Teacher.fresh();
    }

    @Test
    void anArticleIsKeptWithWhatIsKnownOfIt() {
        var fields = Map.of(
                "text", "Mayor resigns\nThe mayor has resigned.\nShe was 51.",
                "byline", "Jo Park",
                "outlet", "Valley News",
                "date", "2026-02-11",
                "url", "https://valley.example/mayor",
                "licence", "CC0-1.0");

        String id = add(fields).statusCode(201).extract().path("id");

        teacher.request()
                .get(ARTICLES + "/{a}", id)
                .then()
                .statusCode(200)
                .body("headline", equalTo("Mayor resigns"))
                .body("body", equalTo("The mayor has resigned.\n\nShe was 51."))
                .body("byline", equalTo("Jo Park"))
                .body("outlet", equalTo("Valley News"))
                .body("date", equalTo("2026-02-11"))
                .body("url", equalTo("https://valley.example/mayor"))
                .body("licence", equalTo("CC0-1.0"));
    }

    @Test
    void aPageIsKeptAsItsArticle() {
        String html = "<title>Mayor resigns</title><nav>Home</nav><p>The mayor, 51, has resigned.</p>"
                + "<script>alert(1)</script>";

        var added = add(Map.of("html", html));

        added.statusCode(201)
                .body("headline", equalTo("Mayor resigns"))
                .body("body", equalTo("The mayor, 51, has resigned."))
                .body("outlet", nullValue())
                .body("date", nullValue());
    }

    @Test
    void positionsMeanTheSameInTheDatabaseAsInTheResponse() {
        String text = "👩\u200d🏫 Cafe\u0301 “𝔸” said 한국.";

        var added = add(Map.of("text", text)).statusCode(201).extract();

        String body = added.path("body");
        assertThat(body).isEqualTo("👩\u200d🏫 Café “𝔸” said 한국.");
        int said = body.codePointCount(0, body.indexOf("said"));
        assertThat(new Sql(database)
                        .rows(
                                "select substr(body, ? + 1, 4) as words, body is nfc normalized as nfc from article where id = ?",
                                said,
                                UUID.fromString(added.path("id"))))
                .containsExactly(Map.of("words", "said", "nfc", true));
    }

    @Test
    void theListHasTheNewestFirstInPages() {
        for (String headline : List.of("One", "Two", "Three")) {
            add(Map.of("text", "A sentence.", "headline", headline)).statusCode(201);
        }

        var first = teacher.request().get(ARTICLES + "?limit=2").then().statusCode(200);

        first.body("items.headline", contains("Three", "Two"));
        teacher.request()
                .get(ARTICLES + "?limit=2&after={next}", first.extract().<String>path("next"))
                .then()
                .body("items.headline", contains("One"))
                .body("next", nullValue());
    }

    @Test
    void whatIsDeletedIsGone() {
        String id = add(Map.of("text", "A sentence.")).extract().path("id");

        teacher.request().delete(ARTICLES + "/{a}", id).then().statusCode(204);

        teacher.request().get(ARTICLES + "/{a}", id).then().spec(problem(404, "not-found"));
        teacher.request().delete(ARTICLES + "/{a}", id).then().spec(problem(404, "not-found"));
        teacher.request().post(ARTICLES + "/{a}/analysis", id).then().spec(problem(404, "not-found"));
    }

    @Test
    void anAnalysisHoldsTheTextThatItsPositionsCountIn() {
        var analysis = teacher.request()
                .body(Map.of("text", "Mayor resigns\n\nThe cafe\u0301 owner\u00a0said so."))
                .post(ANALYSIS);

        analysis.then()
                .statusCode(200)
                .body("headline", equalTo("Mayor resigns"))
                .body("body", equalTo("The café owner said so."));
    }

    @Test
    void nothingOfAnAnalysisIsStored() {
        teacher.request()
                .body(Map.of("text", "A sentence."))
                .post(ANALYSIS)
                .then()
                .statusCode(200);

        teacher.request().get(ARTICLES).then().body("items.size()", equalTo(0));
    }

    @Test
    void aKeptArticleIsAnalysedAsItIsKept() {
        String id = add(Map.of("text", "A sentence.", "headline", "A headline"))
                .extract()
                .path("id");

        var analysis = teacher.request().post(ARTICLES + "/{a}/analysis", id);

        analysis.then().statusCode(200).body("headline", equalTo("A headline")).body("body", equalTo("A sentence."));
    }

    @ParameterizedTest
    @CsvSource({
        "{}, invalid",
        "'{\"text\":null}', invalid",
        "'{\"text\":1}', invalid",
        "'{\"text\":\"a\",\"html\":\"b\"}', invalid",
        "'{\"text\":\"\"}', empty-article",
        "'{\"text\":\" \\n\\u00a0\"}', empty-article",
        "'{\"html\":\"<script></script>\"}', empty-article",
        "'{\"text\":\"a\\ud800b\"}', not-text",
        "'{\"html\":\"a\\udfffb\"}', not-text",
        "'{\"text\":\"\\u0000\\u0001\\u0002\\u0003\"}', not-text",
        "'{\"text\":\"%PDF-1.4\"}', not-text",
        "'{\"text\":\"a\",\"headline\":\" \"}', invalid",
        "'{\"text\":\"a\",\"colour\":\"red\"}', invalid"
    })
    void whatCannotBeAnArticleIsAnsweredWithAProblem(String body, String type) {
        teacher.request().body(body).post(ARTICLES).then().spec(problem(422, type));
        teacher.request().body(body).post(ANALYSIS).then().spec(problem(422, type));
    }

    @ParameterizedTest
    @CsvSource({
        "url, javascript:alert(1)",
        "url, //valley.example",
        "date, tomorrow",
        "date, +20000-01-01",
        "date, -0001-01-01",
        "licence, ''"
    })
    void detailsThatDoNotFitAreNamed(String field, String value) {
        var added = add(Map.of("text", "A sentence.", field, value));

        added.spec(problem(422, "invalid")).body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void fiveMegabytesAreTooLong(String field) {
        add(Map.of(field, "word ".repeat(1_000_000))).spec(problem(422, "article-too-long"));
        add(Map.of(field, "word ".repeat(2_000_000))).spec(problem(413, "too-large"));
    }

    @Test
    void bytesInNoEncodingAreRefused() {
        byte[] body = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        var added = teacher.request().body(body).post(ARTICLES);

        added.then().spec(problem(400, "malformed"));
    }

    @Test
    @Timeout(20)
    void aHundredThousandUnclosedQuotationMarksAreAnalysed() {
        var analysis = teacher.request()
                .body(Map.of("text", "“He said. ".repeat(10) + "\"".repeat(100_000)))
                .post(ANALYSIS);

        analysis.then().statusCode(200);
    }

    private ValidatableResponse add(Map<String, String> fields) {
        return teacher.request().body(new HashMap<>(fields)).post(ARTICLES).then();
    }
}
