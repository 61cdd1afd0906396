package org.discern.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that came after the time, with its attempt. */
record LateRow(
        UUID attemptId,
        int number,
        UUID studentId,
        String pseudonym,
        @Nullable Long clockAheadMillis,
        UUID id,
        String item,
        Instant answeredAt,
        Instant receivedAt,
        @Nullable Boolean accepted,
        Life life) {

    static LateRow of(ResultSet row) throws SQLException {
        var submitted = row.getTimestamp("submitted_at");
        var life = new Life(
                row.getTimestamp("started_at").toInstant(),
                submitted == null ? null : submitted.toInstant(),
                false,
                row.getDouble("time_factor"),
                0);
        return new LateRow(
                row.getObject("attempt_id", UUID.class),
                row.getInt("number"),
                row.getObject("student_id", UUID.class),
                row.getString("pseudonym"),
                row.getObject("clock_ahead_millis", Long.class),
                row.getObject("id", UUID.class),
                row.getString("item"),
                row.getTimestamp("answered_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("accepted", Boolean.class),
                life);
    }

    LateSheet.LateAnswer answer(@Nullable Instant expiresAt) {
        Instant answered = clockAheadMillis == null ? answeredAt : answeredAt.minusMillis(clockAheadMillis);
        boolean saidInTime = expiresAt == null || answered.isBefore(expiresAt);
        return new LateSheet.LateAnswer(id, item, answeredAt, receivedAt, saidInTime, accepted);
    }
}
