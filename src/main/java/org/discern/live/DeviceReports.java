package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.platform.RateLimits;
import org.discern.platform.Rows;
import org.discern.quiz.PublishedQuizzes;
import org.jspecify.annotations.Nullable;

/** Keeps what students' devices last said of themselves. */
@ApplicationScoped
class DeviceReports {

    /** The lock keeps the attempt from being erased before the report is there. */
    private static final String OWN_ATTEMPT = """
            select g.id, g.quiz_set_id, g.version, g.paused_at, g.closes_at
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            where a.class_id = ? and a.id = ? and a.student_id = ?
            for key share of a
            """;

    private static final String KEEP = """
            insert into device_report (class_id, attempt_id, device_id, item, waiting, counter, reported_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (class_id, attempt_id, device_id) do update
            set item = excluded.item, waiting = excluded.waiting, counter = excluded.counter,
                reported_at = excluded.reported_at
            where device_report.counter < excluded.counter
            """;

    private static final String FORGET_OLDEST = """
            delete from device_report
            where class_id = ? and attempt_id = ? and device_id in (
                select device_id
                from device_report
                where class_id = ? and attempt_id = ?
                order by reported_at desc, device_id
                offset ?)
            """;

    /** What a device says. */
    record Report(@Nullable String item, int waiting, int counter) {}

    /** How the assignment stands that the device is at. */
    record Standing(
            UUID assignmentId,
            UUID quizSetId,
            int version,
            @Nullable Instant pausedAt,
            @Nullable Instant closesAt) {}

    private final Rows rows;
    private final PublishedQuizzes quizzes;
    private final RateLimits limits;
    private final LiveConfig config;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    DeviceReports(
            Rows rows,
            PublishedQuizzes quizzes,
            RateLimits limits,
            LiveConfig config,
            Event<ClassTouched> touched,
            Clock clock) {
        this.rows = rows;
        this.quizzes = quizzes;
        this.limits = limits;
        this.config = config;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * Keeps a report, unless one with as high a counter is there already.
     *
     * @throws Problem {@code not-found} if the attempt is not the student's own, {@code invalid} if the quiz has no such
     *     item, {@code too-many-requests}
     */
    @Transactional
    Standing take(StudentId student, UUID attempt, UUID device, Report report) {
        limits.count("device reports " + student.id(), config.reportsPerMinute());
        var standing =
                rows.list(OWN_ATTEMPT, DeviceReports::standing, student.classId(), attempt, student.id()).stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("attempt of yours"));
        refuseUnknown(report.item(), standing);
        UUID classId = student.classId();
        rows.each(
                KEEP,
                List.of(Arrays.asList(
                        classId, attempt, device, report.item(), report.waiting(), report.counter(), clock.instant())));
        rows.each(FORGET_OLDEST, List.of(List.of(classId, attempt, classId, attempt, config.devices())));
        touched.fire(new ClassTouched(classId, standing.assignmentId()));
        return standing;
    }

    /** The teacher's screen shows it, so it must not be words of the student's own. */
    private void refuseUnknown(@Nullable String item, Standing standing) {
        var quiz = quizzes.get(standing.quizSetId(), standing.version()).quiz();
        if (item != null && quiz.item(item).isEmpty()) {
            throw Problem.of(
                    ProblemType.INVALID,
                    "The quiz has no such item.",
                    List.of(Problem.Detail.at("/item", "Name an item of the bundle, or leave it out.")));
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("quiz_set_id", UUID.class),
                row.getInt("version"),
                instant(row.getTimestamp("paused_at")),
                instant(row.getTimestamp("closes_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
