package org.discern.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.discern.testing.AnswerKey;
import org.discern.testing.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportsTest {

    private static final String PACK = "first-steps";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MARK = "\uFEFF";

    @Inject
    AgroalDataSource database;

    private ReportWorld world;
    private UUID set;

    @BeforeEach
    void aClass() throws SQLException {
        world = ReportWorld.of(new Sql(database), List.of("Ada", "Bo", "Cem"));
        set = world.teacher().quizSet(PACK);
    }

    @ParameterizedTest
    @CsvSource({
        "scores, text/csv;charset=UTF-8, csv, true",
        "scores?format=csv, text/csv;charset=UTF-8, csv, true",
        "scores?format=csv-plain, text/csv;charset=UTF-8, csv, false",
        "scores?format=xlsx, " + XLSX + ", xlsx, false",
        "responses, text/csv;charset=UTF-8, csv, false",
        "responses?format=ndjson, application/x-ndjson, ndjson, false"
    })
    void aFileSaysWhatItIsAndIsKeptByNobody(String file, String type, String ending, boolean marked) {
        Response response = world.fetches(file);

        response.then()
                .statusCode(200)
                .header("Content-Type", equalTo(type))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", startsWith("attachment; filename=\"discern-"))
                .header("Content-Disposition", containsString("." + ending + "\""));
        assertThat(utf8(response).startsWith(MARK)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv;charset=UTF-8",
        XLSX + ", " + XLSX,
        "'text/csv;q=0.1, " + XLSX + "', " + XLSX,
        "*/*, text/csv;charset=UTF-8"
    })
    void whereNoFormatIsNamedAcceptDecides(String accept, String type) {
        Response response = accepting(accept, "");

        response.then().statusCode(200).header("Content-Type", equalTo(type));
    }

    @Test
    void aFormatThatIsNamedIsSentWhateverIsAccepted() {
        Response response = accepting("application/json", "?format=xlsx");

        response.then().statusCode(200).header("Content-Type", equalTo(XLSX));
    }

    @Test
    void whoeverAcceptsNoneOfTheFormatsIsToldThem() {
        Response response = accepting("image/png", "");

        response.then()
                .statusCode(406)
                .body("type", equalTo("urn:discern:problem:not-acceptable"))
                .body("detail", containsString("csv, csv-plain or xlsx"));
    }

    @ParameterizedTest
    @CsvSource({
        "scores?format=pdf, 'Ask for csv, csv-plain or xlsx.'",
        "scores?format=CSV, 'Ask for csv, csv-plain or xlsx.'",
        "responses?format=xlsx, Ask for csv or ndjson.",
        "responses?study=01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890, Name the study in 1 to 100 characters."
    })
    void whatThereIsNotIsRefusedWithWhatThereIs(String file, String advice) {
        Response response = world.fetches(file);

        response.then()
                .statusCode(422)
                .body("type", equalTo("urn:discern:problem:invalid"))
                .body("errors[0].detail", equalTo(advice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores", "responses", "report"})
    void anAssignmentOfNobodyIsNotFound(String file) {
        Response response = world.fetches(file + "?assignment=" + UUID.randomUUID());

        response.then().statusCode(404).body("type", equalTo("urn:discern:problem:not-found"));
    }

    @Test
    void aClassWithNothingHasFilesWithHeaders() throws IOException {
        var empty = new ReportWorld(world.teacher(), world.teacher().opensAClass(), List.of(), world.sql());

        var scores = csv(empty.fetches("scores"));
        var responses = csv(empty.fetches("responses"));

        assertThat(scores.get(0).toList()).startsWith("student", "student_id");
        assertThat(responses.get(0).toList()).startsWith("participant", "assignment");
        assertThat(scores.size() + responses.size()).isEqualTo(2);
        assertThat(utf8(empty.fetches("responses?format=ndjson"))).isBlank();
        assertThat(sheets(empty.fetches("scores?format=xlsx")))
                .containsExactly("Scores", "Items", "Confusion", "Skills", "Misleading", "Columns");
        empty.fetches("report").then().statusCode(200);
    }

    @Test
    void whatIsNotSubmittedHasNoPoints() throws IOException {
        UUID assignment = world.room().gets(PACK);
        var key = AnswerKey.of(world.teacher(), set, 1);
        String item = key.graded().get(0);
        world.students().get(0).starts(assignment).answers(1, item, key.right(item));

        var scores = csv(world.fetches("scores"));
        var answers = csv(world.fetches("scores?assignment=" + assignment));

        assertThat(scores.get(1).toList()).startsWith("Ada").endsWith("0", "0", "0", "", "");
        assertThat(answers.get(1).toList()).startsWith("Ada").contains("IN_PROGRESS");
        assertThat(answers.get(1).get(answers.get(0).toList().indexOf(item))).isEqualTo("1");
        assertThat(sheets(world.fetches("scores?format=xlsx"))).contains("Answers 1");
    }

    @Test
    void practiceAndLaterAttemptsAreInNoScore() throws IOException, SQLException {
        UUID official = world.works(set, Map.of("title", "A test", "attemptsAllowed", 2));
        UUID practice = world.works(set, Map.of("title", "Practice"));
        world.sql()
                .run(
                        "update assignment set purpose = 'PRACTICE' where class_id = ? and id = ?",
                        world.room().id(),
                        practice);
        var before = csv(world.fetches("scores"));
        world.students().get(0).starts(official).submits(0).statusCode(200);

        var scores = csv(world.fetches("scores"));

        assertThat(scores.get(0).toList())
                .filteredOn(name -> name.contains(" /"))
                .containsExactly("A test /17");
        assertThat(scores.get(1).toList()).isEqualTo(before.get(1).toList());
        assertThat(csv(world.fetches("scores?assignment=" + practice))).hasSize(4);
    }

    @Test
    void twoAssignmentsOfOneTitleHaveColumnsOfTheirOwn() throws IOException {
        world.room().gets(PACK, Map.of("title", "A test"));
        world.room().gets(PACK, Map.of("title", "A test"));

        var header = csv(world.fetches("scores")).get(0);

        assertThat(header.toList()).endsWith("A test /17", "A test /17 (2)");
    }

    @Test
    void theLogNamesNobody() {
        UUID assignment = world.works(set, Map.of());

        String log = utf8(world.fetches("responses"));

        assertThat(log).doesNotContain(assignment.toString()).doesNotContain("2026-");
        assertThat(world.students())
                .noneMatch(student -> log.contains(student.id().toString()));
        assertThat(log).doesNotContain("\"Ada\"").doesNotContain("\"Bo\"");
    }

    @Test
    void logsOfOneStudyCanBeJoinedAndOthersCannot() throws IOException {
        UUID assignment = world.works(set, Map.of());

        var first = participants("responses?study=dissertation");
        var again = participants("responses?format=csv&study=dissertation&assignment=" + assignment);
        var other = participants("responses?study=other");
        var alone = participants("responses");
        var alsoAlone = participants("responses");

        assertThat(first).hasSize(2).isEqualTo(again);
        assertThat(other).doesNotContainAnyElementsOf(first);
        assertThat(alone).doesNotContainAnyElementsOf(first).doesNotContainAnyElementsOf(alsoAlone);
    }

    @Test
    void anAnswerThatWasChangedIsInTheLogWithWhatItWouldEarn() throws IOException {
        UUID assignment = world.room().gets(PACK);
        var key = AnswerKey.of(world.teacher(), set, 1);
        String item = key.graded().get(0);
        world.students()
                .get(0)
                .starts(assignment)
                .answers(1, item, key.right(item))
                .answers(2, item, key.wrong(item));

        var log = named(world.fetches("responses"));

        assertThat(log).extracting(row -> row.get("stands")).containsExactly("false", "true");
        assertThat(log).extracting(row -> row.get("credit")).containsExactly("1", "0");
        assertThat(log).extracting(row -> row.get("sequence")).containsExactly("1", "2");
    }

    @Test
    void aLogOfManyPagesHasEachAnswerOnce() throws IOException, SQLException {
        UUID assignment = world.room().gets(PACK);
        var sitting = world.students().get(0).starts(assignment);
        world.sql().run("""
                insert into response (class_id, attempt_id, id, item, sequence, answer, answered_at, received_at, standing)
                select ?, ?, gen_random_uuid(), 'canteen-days-label', n, '{"label": "CLAIM"}', now(), now(), 'COUNTS'
                from generate_series(1, 4500) n
                """, world.room().id(), sitting.id());
        world.students().get(1).starts(assignment).answers(1, "canteen-days-label", Map.of("label", "CLAIM"));

        var log = named(world.fetches("responses"));

        assertThat(log).hasSize(4501);
        var ofTheFirst = log.stream()
                .filter(row -> row.get("participant").equals(longest(log)))
                .map(row -> Integer.valueOf(row.get("sequence")))
                .toList();
        assertThat(ofTheFirst).isEqualTo(IntStream.rangeClosed(1, 4500).boxed().toList());
    }

    @Test
    void theDocumentationNamesEachColumnThatTheCodebookHas() throws IOException {
        String documentation = Files.readString(Path.of("src/docs/exports.md"));

        List<String> columns = given().auth()
                .oauth2(world.teacher().token())
                .get("/api/v1/codebook")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("tables.columns.name.flatten()");

        assertThat(columns).hasSizeGreaterThan(50).allMatch(column -> documentation.contains("`" + column + "`"));
    }

    private Response accepting(String accept, String query) {
        return given().auth()
                .oauth2(world.teacher().token())
                .header("Accept", accept)
                .get("/api/v1/classes/" + world.room().id() + "/scores" + query);
    }

    private List<String> participants(String file) throws IOException {
        return named(world.fetches(file)).stream()
                .map(row -> row.get("participant"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String longest(List<CSVRecord> log) {
        return log.stream()
                .filter(row -> row.get("sequence").equals("4500"))
                .map(row -> row.get("participant"))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> named(Response response) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(utf8(response)))
                .getRecords();
    }

    private static List<CSVRecord> csv(Response response) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(utf8(response).replace(MARK, "")))
                .getRecords();
    }

    private static List<String> sheets(Response response) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
        }
    }

    private static String utf8(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
