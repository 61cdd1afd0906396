package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.platform.Rows;
import org.jspecify.annotations.Nullable;

/** Reads who sits before an assignment. Each query names the class first; its methods run in the caller's transaction. */
@ApplicationScoped
class LiveRows {

    /** An attempt with number 0 is none that a student is at. */
    private static final String STUDENTS = """
            select s.id, s.pseudonym, s.joined_at, a.id as attempt_id, coalesce(a.number, 0) as number, a.submitted_at,
                   r.last_item, r.last_answer_at,
                   (select count(*) from mark m where m.class_id = a.class_id and m.attempt_id = a.id) as answered
            from student s
            left join lateral (
                select class_id, id, number, submitted_at
                from attempt
                where class_id = s.class_id and assignment_id = ? and student_id = s.id and number >= 1
                order by number desc
                limit 1) a on true
            left join lateral (
                select max(received_at) as last_answer_at,
                       (array_agg(item order by sequence desc, id desc))[1] as last_item
                from response
                where class_id = a.class_id and attempt_id = a.id) r on true
            where s.class_id = ?
            order by s.pseudonym
            """;

    private static final String DEVICES = """
            select d.attempt_id, d.device_id, d.item, d.waiting, d.reported_at
            from attempt a
            join device_report d on d.class_id = a.class_id and d.attempt_id = a.id
            where a.class_id = ? and a.assignment_id = ?
            order by d.reported_at desc, d.device_id
            """;

    /**
     * A student with their latest attempt.
     *
     * @param attempt null when there is none
     * @param number 0 when there is none
     */
    record StudentRow(
            UUID id,
            String pseudonym,
            Instant joinedAt,
            @Nullable UUID attempt,
            int number,
            boolean submitted,
            @Nullable String lastItem,
            @Nullable Instant lastAnswerAt,
            int answered) {}

    /** A device's last report on an attempt. */
    record DeviceRow(UUID attempt, LiveClass.LiveDevice device) {}

    private final Rows rows;

    LiveRows(Rows rows) {
        this.rows = rows;
    }

    /** By pseudonym. */
    List<StudentRow> students(ClassRow assignment) {
        return rows.list(
                STUDENTS,
                row -> new StudentRow(
                        row.getObject("id", UUID.class),
                        row.getString("pseudonym"),
                        row.getTimestamp("joined_at").toInstant(),
                        row.getObject("attempt_id", UUID.class),
                        row.getInt("number"),
                        row.getTimestamp("submitted_at") != null,
                        row.getString("last_item"),
                        instant(row.getTimestamp("last_answer_at")),
                        row.getInt("answered")),
                assignment.id(),
                assignment.classId());
    }

    /** Those of all attempts at an assignment; who reported last comes first. */
    List<DeviceRow> devices(ClassRow assignment) {
        return rows.list(
                DEVICES,
                row -> new DeviceRow(
                        row.getObject("attempt_id", UUID.class),
                        new LiveClass.LiveDevice(
                                row.getObject("device_id", UUID.class),
                                row.getString("item"),
                                row.getInt("waiting"),
                                row.getTimestamp("reported_at").toInstant())),
                assignment.classId(),
                assignment.id());
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
