package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.discern.grading.Mark;
import org.discern.platform.Rows;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;

/**
 * Reads what the classes of a school have done, summed up by Postgres: no student leaves the database. A week is given by its
 * number among the weeks asked for, from 1.
 */
@ApplicationScoped
class SchoolRows {

    private static final String CLASSES = "select id, name from class where school_id = ? order by name, id";

    private static final String ASSIGNMENTS = """
            select g.id, g.quiz_set_id, g.version, g.school_id, g.key_revision, g.keys_not_below
            from class c
            join assignment g on g.class_id = c.id
            where c.school_id = ? and g.purpose = 'OFFICIAL'
            """;

    /** Which attempts there are, from which week on. */
    private static final String ATTEMPTS = """
            from class c
            join assignment g on g.class_id = c.id and g.purpose = 'OFFICIAL'
            join attempt a on a.class_id = g.class_id and a.assignment_id = g.id and a.number = 1
            """;

    private static final String SINCE = "where c.school_id = ? and a.started_at >= cast(? as timestamptz)\n";

    private static final String WEEK = "width_bucket(a.started_at, cast(? as timestamptz[])) as week";

    private static final String ANSWERS =
            "select g.class_id, g.id as assignment_id, " + WEEK + ", m.item, m.credit, m.axis, m.keyed, m.given,\n"
                    + "       count(*) as answers\n" + ATTEMPTS
                    + "join mark m on m.class_id = a.class_id and m.attempt_id = a.id\n" + SINCE
                    + "group by g.class_id, g.id, week, m.item, m.credit, m.axis, m.keyed, m.given\n";

    private static final String STUDENTS =
            "select x.class_id, x.week, count(distinct x.student_id) as students\nfrom (select g.class_id, " + WEEK
                    + ", a.student_id\n" + ATTEMPTS + SINCE
                    + "  and exists (select from mark m where m.class_id = a.class_id and m.attempt_id = a.id)) x\n"
                    + "group by grouping sets ((x.class_id), (x.class_id, x.week))\n";

    /** A class by its name. */
    record Room(UUID id, String name) {}

    /** @param week 0 for all of them together */
    record Students(UUID classId, int week, int count) {}

    /** Answers of a class in a week that came to the same. */
    record Summed(UUID classId, int week, Scored scored) {}

    private final Rows rows;
    private final MarkSchemes schemes;

    SchoolRows(Rows rows, MarkSchemes schemes) {
        this.rows = rows;
        this.schemes = schemes;
    }

    /** By name. */
    List<Room> classes(UUID school) {
        return rows.list(CLASSES, row -> new Room(row.getObject("id", UUID.class), row.getString("name")), school);
    }

    /**
     * How many students answered, by class and week and by class alone.
     *
     * @param weeks when each begins, oldest first, as texts
     */
    List<Students> students(UUID school, List<String> weeks) {
        return rows.list(
                STUDENTS,
                row -> new Students(row.getObject("class_id", UUID.class), row.getInt("week"), row.getInt("students")),
                weeks,
                school,
                weeks.get(0));
    }

    /** The answers that are part of a score. */
    List<Summed> answers(UUID school, List<String> weeks) {
        var marked = schemes(school);
        return rows.list(ANSWERS, row -> summed(row, marked), weeks, school, weeks.get(0)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<UUID, MarkScheme> schemes(UUID school) {
        Map<UUID, MarkScheme> marked = new HashMap<>();
        rows.list(ASSIGNMENTS, row -> marked.put(row.getObject("id", UUID.class), scheme(row)), school);
        return marked;
    }

    private MarkScheme scheme(ResultSet row) throws SQLException {
        var chain = new KeyChain(
                row.getObject("quiz_set_id", UUID.class),
                row.getInt("version"),
                row.getObject("school_id", UUID.class));
        var notBelow = (Integer[]) row.getArray("keys_not_below").getArray();
        return schemes.of(chain, new KeysInUse(row.getInt("key_revision"), Arrays.asList(notBelow)));
    }

    private static List<Summed> summed(ResultSet row, Map<UUID, MarkScheme> marked) throws SQLException {
        var scheme = Objects.requireNonNull(marked.get(row.getObject("assignment_id", UUID.class)));
        var item = scheme.quiz().item(row.getString("item")).orElseThrow();
        if (!scheme.counts(item)) {
            return List.of();
        }
        var mark = new Mark(row.getDouble("credit"), ClassRows.calls(row));
        var scored = Scored.of(item, scheme, mark, row.getInt("answers"));
        return List.of(new Summed(row.getObject("class_id", UUID.class), row.getInt("week"), scored));
    }
}
