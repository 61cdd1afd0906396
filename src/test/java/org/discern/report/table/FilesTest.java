package org.discern.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever words stand in a table, a reader gets them back and a spreadsheet runs none of them. */
class FilesTest {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A number as our files write it, so no formula. */
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    @Property
    void csvGivesTheWordsBack(@ForAll("tables") Table table) throws IOException {
        byte[] file = CsvWriter.write(table, false);

        var records = CSVFormat.RFC4180
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8)))
                .getRecords();
        assertThat(FormulaGuard.undone(records.get(0).get(0)))
                .isEqualTo(table.columns().get(0).name());
        assertThat(records).hasSize(table.rows().size() + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            assertThat(new Cell.Text(FormulaGuard.undone(records.get(row + 1).get(0))))
                    .isEqualTo(cells.get(0));
            assertThat(records.get(row + 1).get(1))
                    .isEqualTo(((Cell.Number) cells.get(1)).value().toPlainString());
        }
    }

    @Property
    void noCellOfACsvFileIsRunWhereverItIsCut(@ForAll("tables") Table table) throws IOException {
        String file = new String(CsvWriter.write(table, false), StandardCharsets.UTF_8);

        for (char separator : ",;|\t".toCharArray()) {
            for (var cells : quoted(file, separator)) {
                assertThat(cells).noneMatch(FilesTest::isRun);
            }
            assertThat(file.split("[\\r\\n" + (separator == '|' ? "\\|" : separator) + "]"))
                    .noneMatch(cell -> isRun(cell.replaceFirst("^\"+", "")));
        }
    }

    @Property
    void aWorkbookGivesTheWordsBackAsWords(@ForAll("tables") Table table) throws IOException {
        byte[] file = WorkbookWriter.write("Hostile", List.of(table));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheet("Hostile");
            for (int row = 0; row < table.rows().size(); row++) {
                var words = sheet.getRow(row + 1).getCell(0);
                String text = ((Cell.Text) table.rows().get(row).get(0)).text();
                assertThat(words == null ? "" : words.getStringCellValue()).isEqualTo(allowed(text));
                assertThat(words == null ? CellType.STRING : words.getCellType())
                        .isEqualTo(CellType.STRING);
                var number = (Cell.Number) table.rows().get(row).get(1);
                assertThat(sheet.getRow(row + 1).getCell(1).getNumericCellValue())
                        .isEqualTo(number.value().doubleValue());
            }
        }
    }

    @Test
    void theMarkStandsOnlyWhereItIsAskedFor() {
        var table = new Table("T", "T.", List.of(new Column("a", "A.")), List.of());

        assertThat(new String(CsvWriter.write(table, true), StandardCharsets.UTF_8))
                .isEqualTo(BYTE_ORDER_MARK + "\"a\"\r\n");
        assertThat(new String(CsvWriter.write(table, false), StandardCharsets.UTF_8))
                .isEqualTo("\"a\"\r\n");
    }

    @Test
    void numbersAndTimesAreTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            var cells = List.of(
                    Cell.of(1234.5),
                    Cell.of(-1e-7),
                    Cell.of(1e21),
                    Cell.of(2.0 / 3),
                    Cell.of(Instant.EPOCH),
                    Cell.of(true),
                    Cell.of((String) null));
            var columns = cells.stream().map(cell -> new Column("c", "C.")).toList();

            String file = new String(
                    CsvWriter.write(new Table("T", "T.", columns, List.of(cells)), false), StandardCharsets.UTF_8);

            assertThat(file.split("\r\n")[1])
                    .isEqualTo("1234.5,0,1000000000000000000000,0.666667,\"1970-01-01T00:00:00Z\",\"true\",");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noFileHoldsWhatIsNoNumber() {
        assertThatThrownBy(() -> Cell.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellThatIsFullIsCut() {
        assertThat(SheetText.of("x".repeat(40_000))).hasSize(SheetText.LONGEST).endsWith("…");
        assertThat(SheetText.of("😀".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(SheetText.LONGEST)
                .endsWith("😀…");
    }

    @Provide
    Arbitrary<Table> tables() {
        return Hostile.tables();
    }

    private static List<List<String>> quoted(String file, char separator) throws IOException {
        var lenient = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return lenient.parse(new StringReader(file)).stream()
                .map(record -> record.stream().toList())
                .toList();
    }

    /** What a spreadsheet would evaluate: the rule of OWASP, said in another way than in the code. */
    private static boolean isRun(String cell) {
        String shown = cell.replaceFirst("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", "");
        String plain = Normalizer.normalize(shown, Normalizer.Form.NFKC).replace('−', '-');
        return !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 && !shown.matches(NUMBER + "[,\"].*|" + NUMBER);
    }

    /** As XML 1.0 can hold it, with the line breaks of a workbook. */
    private static String allowed(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("(?<=.)|(?=.)|(?<=\\n)"))
                .map(one -> one.matches("(?s)[^\\t\\n\\x20-\\uD7FF\\uD800-\\uDFFF\\uE000-\\uFFFD]") ? "\uFFFD" : one)
                .reduce("", String::concat);
    }
}
