package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.platform.Rows;
import org.jspecify.annotations.Nullable;

/** The challenges of a class with whose they are. Its methods run in the caller's transaction. */
@ApplicationScoped
class ChallengeRows {

    private static final String SELECT = """
            select c.id, a.assignment_id, c.attempt_id, a.number, a.student_id, s.pseudonym, c.item, c.reason, c.state,
                   c.raised_at, c.reply, c.key_revision, c.answered_at
            from challenge c
            join attempt a on a.class_id = c.class_id and a.id = c.attempt_id
            join student s on s.class_id = a.class_id and s.id = a.student_id
            where c.class_id = ?
            """;

    private static final String ONE = SELECT + "and c.id = ?";

    private static final String SOME = SELECT + """
            and (?::uuid is null or a.assignment_id = ?) and (?::text is null or c.state = ?)
            order by a.assignment_id, c.item, c.raised_at, c.id
            """;

    /** A challenge with the attempt that it is about. */
    record Row(
            UUID id,
            UUID assignmentId,
            UUID attempt,
            int attemptNumber,
            UUID studentId,
            String pseudonym,
            String item,
            String reason,
            Challenge.State state,
            Instant raisedAt,
            @Nullable String reply,
            @Nullable Integer keyRevision,
            @Nullable Instant answeredAt) {}

    private final Rows rows;

    ChallengeRows(Rows rows) {
        this.rows = rows;
    }

    List<Row> one(ClassRow key) {
        return rows.list(ONE, ChallengeRows::read, key.classId(), key.id());
    }

    /** Those of one assignment and one state, or of all where null. */
    List<Row> of(UUID classId, @Nullable UUID assignment, Challenge.@Nullable State state) {
        String word = state == null ? null : state.name();
        return rows.list(SOME, ChallengeRows::read, classId, assignment, assignment, word, word);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("attempt_id", UUID.class),
                row.getInt("number"),
                row.getObject("student_id", UUID.class),
                row.getString("pseudonym"),
                row.getString("item"),
                row.getString("reason"),
                Challenge.State.valueOf(row.getString("state")),
                row.getTimestamp("raised_at").toInstant(),
                row.getString("reply"),
                row.getObject("key_revision", Integer.class),
                instant(row.getTimestamp("answered_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
