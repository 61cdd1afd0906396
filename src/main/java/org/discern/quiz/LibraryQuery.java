package org.discern.quiz;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * The one query of the library: the ids of the sets that a teacher may see and looks for, newest first.
 *
 * <p>It asks shelf by shelf, each in the order of an index of its own, and takes no more than a page from each. A single
 * condition with {@code or} over the shelves would have Postgres read what nobody may see, or collect all that fits
 * before it can tell which is newest. The measures are in {@code src/docs/library.md}.
 *
 * @param sql with named parameters
 * @param values of the parameters by their names
 */
public record LibraryQuery(String sql, Map<String, Object> values) {

    /** Where a page begins, and how many ids are wanted: one more than the page holds tells whether there is another. */
    public record Slice(@Nullable UUID after, int limit) {}

    public static LibraryQuery of(Person person, LibraryFilter filter, Slice slice) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", person.id());
        values.put("school", person.schoolId());
        values.put("limit", slice.limit());
        String wanted = conditions(filter, slice, values);
        Set<LibraryShelf> shelves =
                filter.shelf() == null ? EnumSet.allOf(LibraryShelf.class) : EnumSet.of(filter.shelf());
        String pages = shelves.stream()
                .map(shelf -> page(shelf, wanted, filter.includeRetired()))
                .collect(Collectors.joining("union all\n"));
        String sql = "select x.id from (\n" + pages + ") x\norder by x.id desc\nlimit :limit\n";
        values.keySet().removeIf(name -> !sql.contains(":" + name));
        return new LibraryQuery(sql, values);
    }

    private static String page(LibraryShelf shelf, String wanted, boolean includeRetired) {
        boolean all = includeRetired && shelf == LibraryShelf.MINE;
        return "(select s.id from quiz_set s where " + shelf.condition() + (all ? "" : " and s.retired_at is null")
                + wanted + "\n order by s.id desc limit :limit)\n";
    }

    /** Only what is asked for, so that Postgres plans for that alone. */
    private static String conditions(LibraryFilter filter, Slice slice, Map<String, Object> values) {
        var sql = new StringBuilder();
        add(sql, values, "after", slice.after(), "s.id < :after");
        add(sql, values, "tag", filter.tag(), "s.tags @> array[cast(:tag as text)]");
        add(sql, values, "label", filter.label(), "s.labels @> array[cast(:label as text)]");
        add(sql, values, "kind", filter.kind(), "s.kinds @> array[cast(:kind as text)]");
        // The pattern of the parameter leaves no wildcard in it.
        add(
                sql,
                values,
                "language",
                filter.language(),
                "(s.language = :language or s.language like :language || '-%')");
        String level = filter.level() == null ? null : filter.level().name();
        add(sql, values, "level", level, "s.level = :level");
        String difficulty =
                filter.difficulty() == null ? null : filter.difficulty().name();
        add(sql, values, "difficulty", difficulty, "s.difficulty = :difficulty");
        // The last, so that the words of a set are fetched only where the rest fits.
        if (filter.q() != null) {
            values.put("stems", filter.language() == null ? "en" : filter.language());
        }
        add(sql, values, "q", filter.q(), """
                s.search @@ (websearch_to_tsquery('simple', :q) || websearch_to_tsquery(search_config(:stems), :q))""");
        return sql.toString();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String name, @Nullable Object value, String condition) {
        if (value != null) {
            values.put(name, value);
            sql.append("\n  and ").append(condition);
        }
    }
}
