package org.discern.report.table;

import java.util.List;

/**
 * A table under a header.
 *
 * @param name of the sheet, 1 to 31 characters without {@code []:*?/\}
 * @param meaning what its rows are, as a sentence
 * @param rows each with a cell for each column
 */
public record Table(String name, String meaning, List<Column> columns, List<List<Cell>> rows) {

    /** @throws IllegalArgumentException if a row does not fit the columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + name + " has " + row.size() + " cells.");
            }
        }
    }
}
