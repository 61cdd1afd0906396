package org.discern.insight;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.discern.label.Axis;
import org.jspecify.annotations.Nullable;

/** Reads a class's rows; each query names the class first. */
@ApplicationScoped
class ClassRows {

    /** The attempt that counts for each student. */
    private static final String FIRST_ATTEMPT =
            "a.class_id = s.class_id and a.student_id = s.id and a.assignment_id = ? and a.number = 1";

    private static final String STUDENTS = """
            select s.id, s.pseudonym, a.id as attempt_id, a.submitted_at, max(r.received_at) as last_answer_at,
                   coalesce(greatest(max(r.received_at) filter (where r.standing = 'COUNTS'), a.submitted_at)
                            >= g.closes_at, false) as late,
                   (select count(*) from attempt other
                    where other.class_id = s.class_id and other.student_id = s.id and other.assignment_id = g.id)
                       as attempts
            from student s
            join assignment g on g.class_id = s.class_id and g.id = ?
            left join attempt a on %s
            left join response r on r.class_id = a.class_id and r.attempt_id = a.id
            where s.class_id = ?
            group by s.class_id, s.id, s.pseudonym, a.id, a.submitted_at, g.id, g.closes_at
            order by s.pseudonym
            """.formatted(FIRST_ATTEMPT);

    private static final String MARKS = """
            select s.id, m.item, m.credit
            from student s
            join attempt a on %s
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            where s.class_id = ?
            """.formatted(FIRST_ATTEMPT);

    private static final String CONFUSION = """
            select m.axis, c.keyed, c.given, count(*) as count
            from student s
            join attempt a on %s
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            cross join unnest(m.keyed, m.given) as c (keyed, given)
            where s.class_id = ? and m.item = any(?)
            group by m.axis, c.keyed, c.given
            order by m.axis, c.keyed, count(*) desc, c.given
            """.formatted(FIRST_ATTEMPT);

    /** @param attempt null when the student has not started */
    record StudentRow(
            UUID id,
            String pseudonym,
            @Nullable UUID attempt,
            @Nullable Instant submittedAt,
            @Nullable Instant lastAnswerAt,
            boolean late,
            int attempts) {}

    record MarkRow(UUID student, String item, double credit) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Filler {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private final AgroalDataSource database;

    ClassRows(AgroalDataSource database) {
        this.database = database;
    }

    List<StudentRow> students(UUID classId, UUID assignment) {
        return list(
                STUDENTS,
                statement -> {
                    statement.setObject(1, assignment);
                    statement.setObject(2, assignment);
                    statement.setObject(3, classId);
                },
                row -> new StudentRow(
                        row.getObject("id", UUID.class),
                        row.getString("pseudonym"),
                        row.getObject("attempt_id", UUID.class),
                        instant(row.getTimestamp("submitted_at")),
                        instant(row.getTimestamp("last_answer_at")),
                        row.getBoolean("late"),
                        row.getInt("attempts")));
    }

    List<MarkRow> marks(UUID classId, UUID assignment) {
        return list(
                MARKS,
                statement -> {
                    statement.setObject(1, assignment);
                    statement.setObject(2, classId);
                },
                row -> new MarkRow(row.getObject("id", UUID.class), row.getString("item"), row.getDouble("credit")));
    }

    /** @param items the items whose answers are counted */
    List<Dashboard.Cell> confusion(UUID classId, UUID assignment, List<String> items) {
        return list(
                CONFUSION,
                statement -> {
                    statement.setObject(1, assignment);
                    statement.setObject(2, classId);
                    statement.setArray(3, statement.getConnection().createArrayOf("text", items.toArray()));
                },
                row -> new Dashboard.Cell(
                        Axis.valueOf(row.getString("axis")),
                        row.getString("keyed"),
                        row.getString("given"),
                        row.getInt("count")));
    }

    private <T> List<T> list(String sql, Filler filler, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filler.fill(statement);
            List<T> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("A class's rows could not be read", e);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
