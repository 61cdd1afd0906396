package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PrintedReportTest {

    private static final String PACK = "first-steps";
    private static final List<String> NAMES = List.of("Ada", "Bo", "Cem", "Dua", "Eve", "<i>Finn</i>", "Gus");

    @Inject
    AgroalDataSource database;

    private ReportWorld world;
    private UUID set;

    @BeforeEach
    void aClass() throws SQLException {
        world = ReportWorld.of(new Sql(database), NAMES);
        set = world.teacher().quizSet(PACK);
    }

    @Test
    void aReportIsWholeInItselfAndRunsNothing() throws NoSuchAlgorithmException {
        world.closes(world.works(set, Map.of()));

        Response response = world.fetches("report");

        var page = page(response);
        assertThat(page.select("script, link, img, iframe, object, form, [src], [href], [style]"))
                .isEmpty();
        assertThat(page.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
        response.then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        org.hamcrest.Matchers.startsWith("inline; filename=\"discern-report-8b.html\""));
    }

    @Test
    void itIsMadeToBeReadAloud() {
        world.closes(world.works(set, Map.of()));

        var page = page(world.fetches("report"));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Report: 8b");
        assertThat(page.select("article"))
                .hasSize(1 + NAMES.size())
                .allMatch(article -> article.select("h1").size() == 1);
        assertThat(page.select("h3"))
                .allMatch(heading -> !heading.closest("section").select("h2").isEmpty());
        assertThat(page.select("thead th:not([aria-hidden])")).isNotEmpty().allMatch(cell -> cell.attr("scope")
                .equals("col"));
        assertThat(page.select("tbody th")).isNotEmpty().allMatch(cell -> cell.attr("scope")
                .equals("row"));
        assertThat(page.select("table")).allMatch(table -> table.selectFirst("caption") != null);
        assertThat(page.select("svg")).allMatch(drawing -> drawing.closest("[aria-hidden=true]") != null);
        assertThat(page.select("blockquote")).isNotEmpty().allMatch(quote -> quote.attr("lang")
                .equals("en"));
    }

    @Test
    void namesAreWordsWhateverTheyAre() {
        var page = page(world.fetches("report"));

        assertThat(page.select("h1").eachText()).contains("<i>Finn</i>");
        assertThat(page.select("i")).isEmpty();
    }

    @Test
    void aStudentsPageTellsOfNobodyElse() {
        world.closes(world.works(set, Map.of()));
        var student = world.students().get(1);

        var page = page(world.fetches("students/" + student.id() + "/report"));

        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("Bo");
        assertThat(page.text()).contains("Submitted 1 of 1 assignment: 12.5 of 17 points, 74 %.");
        assertThat(page.html())
                .doesNotContain(
                        "Ada", "Cem", "Finn", world.students().get(0).id().toString());
    }

    @Test
    void thePagesOfTheClassAreThoseOfItsStudents() {
        world.closes(world.works(set, Map.of()));

        var all = page(world.fetches("report")).select("article");

        for (int i = 0; i < NAMES.size(); i++) {
            var alone = page(world.fetches("students/" + world.students().get(i).id() + "/report"));
            assertThat(alone.selectFirst("article .lead").text())
                    .isIn(all.select(".lead").eachText());
            assertThat(all.stream().map(Element::html))
                    .contains(alone.selectFirst("article").html());
        }
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void anAverageNeedsFive(int submitted, boolean shown) {
        UUID assignment = world.room().gets(PACK);
        String item = AnswerKey.of(world.teacher(), set, 1).graded().get(0);
        for (int i = 0; i < submitted; i++) {
            var answer = AnswerKey.of(world.teacher(), set, 1).right(item);
            world.students()
                    .get(i)
                    .starts(assignment)
                    .answers(1, item, answer)
                    .submits(1)
                    .statusCode(200);
        }

        var page = page(world.fetches("report"));

        assertThat(page.select("tbody tr td:nth-child(5)").eachText())
                .allMatch(text -> text.equals(shown ? "6 %" : "–"));
        assertThat(page.select("line.average").isEmpty()).isEqualTo(!shown);
        assertThat(page.selectFirst("article").text().contains("Fewer than five students have submitted"))
                .isEqualTo(!shown);
    }

    @Test
    void keysOfWhatIsClosedArePrinted() {
        world.closes(world.works(set, Map.of()));

        var page = page(world.fetches("report"));

        assertThat(page.select("article").get(1).select(".item")).hasSize(2);
        assertThat(page.select("article").get(1).select(".item dt").eachText())
                .containsExactly("Answered", "Key", "Why", "Answered", "Key", "Why");
        assertThat(page.text()).doesNotContain("Keys and explanations are left out");
        assertThat(explanations()).anyMatch(page.text()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"still open", "never revealed", "open in another assignment"})
    void keysThatAreASecretStayInTheHouse(String why) {
        UUID assignment = world.works(set, Map.of("reveal", why.startsWith("never") ? "NEVER" : "AFTER_SUBMIT"));
        if (!why.startsWith("still")) {
            world.closes(assignment);
        }
        if (why.startsWith("open")) {
            world.room().gets(PACK);
        }

        for (String file : List.of("report", "report?assignment=" + assignment)) {
            var page = page(world.fetches(file));

            assertThat(page.select(".item")).isEmpty();
            assertThat(page.text()).contains("Keys and explanations are left out");
            assertThat(explanations()).noneMatch(page.text()::contains);
        }
    }

    @Test
    void aClassWithNothingHasAReportThatSaysSo() {
        var page = page(world.fetches("report"));

        assertThat(page.select("article")).hasSize(1 + NAMES.size());
        assertThat(page.text()).contains("Nothing has been assigned yet.");
    }

    @Test
    void whoeverIsNotInTheClassHasNoReport() {
        var other = world.teacher().opensAClass().isJoined();

        Response response = world.fetches("students/" + other.id() + "/report");

        response.then().statusCode(404).body("type", equalTo("urn:discern:problem:not-found"));
    }

    private List<String> explanations() {
        return AnswerKey.of(world.teacher(), set, 1).explanations().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    private static Document page(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }
}
