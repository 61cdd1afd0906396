package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.discern.testing.Golden;
import org.discern.testing.Pack;
import org.discern.testing.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All files of one class whose names, titles and answers are hostile. */
@QuarkusTest
class GoldenFilesTest {

    private static final String MORE = """
              - id: second
                kind: classify
                prompt: "=And this?"
                confidence: true
                axis: LABEL
                excerpt: cold
                key: {label: OPINION}
                explanation: <b>Cold</b> is a matter of taste.
              - id: third
                kind: attribute
                prompt: Who says this?
                excerpt: cold
                options: [the author, "=cmd|' /C calc'!A0"]
                key: {source: the author}
                explanation: Nobody else is named.
            """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern KEYED_HASH = Pattern.compile("\\b[0-9a-f]{24}\\b");

    @Inject
    AgroalDataSource database;

    private ReportWorld world;
    private UUID assignment;

    @BeforeEach
    void aHostileClass() throws SQLException {
        world = ReportWorld.of(
                new Sql(database), List.of("=1+1", "Ada, \"Bo\"", "Cem;@x", "<b>Dua</b>", "Eve\t-1", "Finn", "Gus"));
        Pack pack = Pack.aPack().saying("title: The pool", "title: '+1, \"the\" <i>pool</i>'");
        String excerpt = """
              - id: cold
                article: opening
                quote: The pool is too cold.
            items:
            """;
        var set = new Pack(
                        pack.saying("items:\n", excerpt.stripTrailing() + "\n").yaml() + MORE)
                .importedBy(world.teacher());
        assignment = world.works(set, Map.of());
        world.closes(assignment);
    }

    @Test
    void theFilesAreAsTheyWere() throws IOException {
        Golden.check("exports/scores.csv", text(world.fetches("scores")));
        Golden.check("exports/answers.csv", text(world.fetches("scores?assignment=" + assignment)));
        Golden.check("exports/workbook.txt", workbook(world.fetches("scores?format=xlsx")));
        Golden.check("exports/responses.csv", text(world.fetches("responses")).replaceAll("[\\d.]+\r\n", "<s>\r\n"));
        Golden.check(
                "exports/responses.ndjson",
                text(world.fetches("responses?format=ndjson"))
                        .replaceAll("\"received_s\":[\\d.]+", "\"received_s\":<s>"));
        Golden.check("exports/report.html", text(world.fetches("report")));
    }

    /** What differs from run to run by its number or its kind. */
    private static String text(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        text = numbered(text, ID, "id");
        text = numbered(text, KEYED_HASH, "hash");
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "<time>")
                .replaceAll("\\b[0-9a-f]{64}\\b", "<version>")
                .replaceAll("\\d{1,2} [A-Z][a-z]{2} 20\\d\\d", "<day>");
    }

    private static String numbered(String text, Pattern pattern, String name) {
        Map<String, String> names = new HashMap<>();
        Function<MatchResult, String> number =
                found -> names.computeIfAbsent(found.group(), any -> "<" + name + " " + (names.size() + 1) + ">");
        return pattern.matcher(text).replaceAll(number);
    }

    private static String workbook(Response response) throws IOException {
        var dump = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
            workbook.forEach(sheet -> dump(dump, (XSSFSheet) sheet));
        }
        return numbered(dump.toString(), ID, "id");
    }

    private static void dump(StringBuilder dump, XSSFSheet sheet) {
        dump.append("## ").append(sheet.getSheetName()).append('\n');
        sheet.forEach(row -> {
            row.forEach(cell -> dump.append(cell.getAddress().formatAsString().replaceAll("\\d", ""))
                    .append(": ")
                    .append(value(cell))
                    .append(" | "));
            dump.append('\n');
        });
    }

    private static String value(Cell cell) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? "<time>" : String.valueOf(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
