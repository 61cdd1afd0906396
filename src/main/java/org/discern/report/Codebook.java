package org.discern.report;

import java.util.List;
import java.util.stream.Stream;
import org.discern.report.table.Layout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of all files mean. */
@Schema(name = "Codebook", description = "What the columns of exported files mean.")
record Codebook(List<TableView> tables) {

    /** One table. */
    @Schema(name = "CodebookTable")
    record TableView(
            @Schema(description = "Its name, which is that of its sheet in a workbook.")
            String name,

            @Schema(description = "What its rows are.") String meaning,

            @Schema(description = "In their order. Scores has further ones for each assignment, Answers for each item.")
            List<ColumnView> columns) {

        private static TableView of(Layout<?> layout) {
            return new TableView(
                    layout.name(),
                    layout.meaning(),
                    layout.columns().stream()
                            .map(column -> new ColumnView(column.name(), column.meaning()))
                            .toList());
        }
    }

    /** One column. */
    @Schema(name = "CodebookColumn")
    record ColumnView(String name, String meaning) {}

    static Codebook ofAllFiles() {
        return new Codebook(Stream.of(
                        ScoreLayouts.SCORES,
                        ScoreLayouts.ANSWERS,
                        InsightLayouts.ITEMS,
                        InsightLayouts.CONFUSION,
                        SkillLine.LAYOUT,
                        InsightLayouts.MISLEADING,
                        LogLine.LAYOUT)
                .map(TableView::of)
                .toList());
    }
}
