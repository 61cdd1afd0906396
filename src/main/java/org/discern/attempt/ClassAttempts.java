package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Problem;
import org.discern.platform.Rows;
import org.jspecify.annotations.Nullable;

/** A class's attempts, for its teachers, who can take single ones out. The methods expect that they may reach the class. */
@ApplicationScoped
class ClassAttempts {

    private static final String ATTEMPTS = """
            select a.id, a.student_id, s.pseudonym, a.number, a.started_at, a.submitted_at, a.voided_at, a.void_reason,
                   s.time_factor,
                   (select count(*) from response r
                    where r.class_id = a.class_id and r.attempt_id = a.id and r.standing = 'AFTER_TIME'
                      and not exists (select 1 from late_decision d
                                      where d.class_id = r.class_id and d.attempt_id = r.attempt_id
                                        and d.response_id = r.id)) as waiting
            from attempt a
            join student s on s.class_id = a.class_id and s.id = a.student_id
            where a.class_id = ? and a.assignment_id = ?
            order by s.pseudonym, a.started_at, a.id
            """;

    private final Attempts attempts;
    private final Assigning assigning;
    private final Rows rows;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    ClassAttempts(Attempts attempts, Assigning assigning, Rows rows, Event<ClassTouched> touched, Clock clock) {
        this.attempts = attempts;
        this.assigning = assigning;
        this.rows = rows;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * All attempts at an assignment, by pseudonym.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    List<ClassAttempt> of(UUID classId, UUID assignmentId) {
        var assignment = assigning.get(classId, assignmentId);
        Instant now = clock.instant();
        return rows.list(ATTEMPTS, row -> read(row, assignment, now), classId, assignmentId);
    }

    /**
     * Takes an attempt out for good: the student may start another, and the first that is not voided counts. The same again is
     * answered the same; the first reason stands.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    ClassAttempt voidOne(ClassRow assignment, UUID attemptId, String reason, UUID teacher) {
        var student = new StudentId(
                assignment.classId(),
                attempts.at(assignment, attemptId, LockModeType.NONE).studentId());
        attempts.lockStudent(student);
        attempts.flushAndForget();
        var all = attempts.locked(student, assignment.id());
        all.stream()
                .filter(attempt -> attempt.key().id().equals(attemptId))
                .forEach(attempt -> attempt.voidBecause(reason, teacher, clock.instant()));
        attempts.renumber(all);
        touched.fire(new ClassTouched(assignment.classId(), assignment.id()));
        return of(assignment.classId(), assignment.id()).stream()
                .filter(attempt -> attempt.id().equals(attemptId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("attempt at the assignment"));
    }

    private static ClassAttempt read(ResultSet row, AssignedQuiz assignment, Instant now) throws SQLException {
        var life = new Life(
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                row.getTimestamp("voided_at") != null,
                row.getDouble("time_factor"),
                row.getInt("waiting"));
        return new ClassAttempt(
                row.getObject("id", UUID.class),
                row.getObject("student_id", UUID.class),
                row.getString("pseudonym"),
                row.getInt("number"),
                life.state(assignment, now),
                life.startedAt(),
                life.expiresAt(assignment),
                life.submittedAt(),
                life.isLate(assignment),
                life.waiting(),
                row.getString("void_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
