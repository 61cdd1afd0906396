package org.discern.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a table is made of things of one type: each column with what it takes of them, so that a header, a codebook and a
 * file cannot disagree.
 *
 * @param name of the table, as for {@link Table}
 * @param meaning what its rows are, as a sentence
 */
public record Layout<T>(String name, String meaning, List<Field<T>> fields) {

    /** A column, and what stands in it. */
    public record Field<T>(Column column, Function<T, Cell> cell) {

        public static <T> Field<T> of(String name, String meaning, Function<T, Cell> cell) {
            return new Field<>(new Column(name, meaning), cell);
        }
    }

    public Layout {
        fields = List.copyOf(fields);
    }

    /** The same under another name with further columns. */
    public Layout<T> with(String otherName, List<Field<T>> more) {
        List<Field<T>> all = new ArrayList<>(fields);
        all.addAll(more);
        return new Layout<>(otherName, meaning, all);
    }

    public List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    /** The cells of one thing. */
    public List<Cell> row(T thing) {
        return fields.stream().map(field -> field.cell().apply(thing)).toList();
    }

    /** The table of some things, in their order. */
    public Table of(List<? extends T> things) {
        return new Table(
                name, meaning, columns(), things.stream().map(this::row).toList());
    }
}
