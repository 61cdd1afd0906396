package org.discern.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.platform.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Reads a class's log of answers page by page, each in a transaction of its own: neither memory nor a connection is held
 * while a slow reader takes what was read. Pages meet without gaps, since the log is only added to.
 */
@ApplicationScoped
class LogRows {

    /**
     * What comes after the key {@code (attempt, sequence, id)} of the row before. The attempt is named by itself too, in both
     * tables, so that the last page costs no more than the first.
     */
    private static final String PAGE = """
            select r.attempt_id, r.sequence, r.id, a.assignment_id, a.student_id, a.number, r.item, r.answer, r.confidence,
                   r.answered_at, r.received_at, r.standing, m.response_id is not null as stands
            from response r
            join attempt a on a.class_id = r.class_id and a.id = r.attempt_id
            left join mark m on m.class_id = r.class_id and m.attempt_id = r.attempt_id and m.item = r.item
             and m.response_id = r.id
            where r.class_id = ? and r.attempt_id >= ? and (r.attempt_id, r.sequence, r.id) > (?, ?, ?)
              and a.class_id = ? and a.id >= ? and a.assignment_id = any(?)
            order by r.attempt_id, r.sequence, r.id
            limit ?
            """;

    private static final String BEGINNING =
            "select min(started_at) from attempt where class_id = ? and assignment_id = any(?)";

    private static final UUID LOWEST = new UUID(0, 0);

    /** Where a row stands in the log. */
    record Place(UUID attempt, int sequence, UUID id) {
        static final Place START = new Place(LOWEST, 0, LOWEST);
    }

    /** One answer as it came in. */
    record LogRow(
            Place place,
            Origin origin,
            String item,
            String answer,
            @Nullable Double confidence,
            Arrival arrival) {}

    /** @param number counts the student's attempts at the assignment, from 1 */
    record Origin(UUID assignment, UUID student, int number) {}

    /**
     * @param answeredAt by the device's clock
     * @param receivedAt by the server's
     * @param stands whether it is the answer that is marked
     */
    record Arrival(Instant answeredAt, Instant receivedAt, String standing, boolean stands) {}

    private final Rows rows;

    LogRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * The next rows, at most {@code most}.
     *
     * @param assignments at least one
     */
    @Transactional
    List<LogRow> after(Place place, UUID classId, List<UUID> assignments, int most) {
        return rows.list(
                PAGE,
                LogRows::row,
                classId,
                place.attempt(),
                place.attempt(),
                place.sequence(),
                place.id(),
                classId,
                place.attempt(),
                assignments,
                most);
    }

    /** When the first of the attempts was started; null where there is none. */
    @Transactional
    @Nullable Instant beginning(UUID classId, List<UUID> assignments) {
        return rows.list(BEGINNING, row -> new Beginning(row.getTimestamp(1)), classId, assignments)
                .get(0)
                .instant();
    }

    /** A list holds no null. */
    private record Beginning(@Nullable Timestamp time) {
        @Nullable Instant instant() {
            return time == null ? null : time.toInstant();
        }
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                new Place(
                        row.getObject("attempt_id", UUID.class),
                        row.getInt("sequence"),
                        row.getObject("id", UUID.class)),
                new Origin(
                        row.getObject("assignment_id", UUID.class),
                        row.getObject("student_id", UUID.class),
                        row.getInt("number")),
                row.getString("item"),
                row.getString("answer"),
                row.getObject("confidence", Double.class),
                new Arrival(
                        row.getTimestamp("answered_at").toInstant(),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("standing"),
                        row.getBoolean("stands")));
    }
}
