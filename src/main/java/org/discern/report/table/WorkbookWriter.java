package org.discern.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as the sheets of a workbook (XLSX), the last of which says what the columns mean. */
public final class WorkbookWriter {

    private static final String CODEBOOK = "Columns";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;

    private WorkbookWriter() {}

    /** @param title what the file calls itself */
    public static byte[] write(String title, List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Discern", "1.0")) {
            workbook.properties().setTitle(SheetText.of(title));
            tables.forEach(table -> sheet(workbook, table));
            sheet(workbook, codebook(tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Table codebook(List<Table> tables) {
        var columns = List.of(
                new Column("sheet", "The sheet."),
                new Column("column", "The column; empty for the sheet as a whole."),
                new Column("meaning", "What it holds."));
        List<List<Cell>> rows = new ArrayList<>();
        for (Table table : tables) {
            rows.add(List.of(Cell.of(table.name()), new Cell.Empty(), Cell.of(table.meaning())));
            for (Column column : table.columns()) {
                rows.add(List.of(Cell.of(table.name()), Cell.of(column.name()), Cell.of(column.meaning())));
            }
        }
        return new Table(CODEBOOK, "What the columns mean.", columns, rows);
    }

    private static void sheet(Workbook workbook, Table table) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column).name();
            sheet.value(0, column, SheetText.of(name));
            sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, name.length() + 2)));
        }
        sheet.range(0, 0, 0, table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(1, 1);
        sheet.fitToWidth((short) 1);
        sheet.pageOrientation("landscape");
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                put(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text words) {
            sheet.value(row, column, SheetText.of(words.text()));
        } else if (cell instanceof Cell.Json value) {
            sheet.value(row, column, SheetText.of(value.json()));
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof Cell.Truth truth) {
            sheet.value(row, column, truth.holds());
        } else if (cell instanceof Cell.Time time) {
            sheet.value(row, column, time.at().atZone(ZoneOffset.UTC).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }
}
