package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.account.StudentId;
import org.discern.classroom.ClassRow;
import org.discern.platform.Rows;

/** Reads what the states of a student's attempts follow from. Its methods run in the caller's transaction. */
@ApplicationScoped
class Lives {

    private static final String FACTOR = "select time_factor from student where class_id = ? and id = ?";

    private static final String WAITING = """
            select r.attempt_id, count(*) as waiting
            from response r
            where r.class_id = ? and r.attempt_id = any(?) and r.standing = 'AFTER_TIME'
              and not exists (select 1 from late_decision d
                              where d.class_id = r.class_id and d.attempt_id = r.attempt_id and d.response_id = r.id)
            group by r.attempt_id
            """;

    private record Count(UUID attempt, int waiting) {}

    private final Rows rows;

    Lives(Rows rows) {
        this.rows = rows;
    }

    Life of(Attempt attempt) {
        return of(new StudentId(attempt.key().classId(), attempt.studentId()), List.of(attempt))
                .apply(attempt);
    }

    /** The lives of some attempts of one student. */
    Function<Attempt, Life> of(StudentId student, List<Attempt> attempts) {
        double factor = timeFactor(student);
        var waiting = waiting(
                student.classId(),
                attempts.stream().map(Attempt::key).map(ClassRow::id).toList());
        return attempt -> new Life(
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.isVoided(),
                factor,
                waiting.getOrDefault(attempt.key().id(), 0));
    }

    /** How many times as long time limits are for the student. */
    double timeFactor(StudentId student) {
        return rows.list(FACTOR, row -> row.getDouble("time_factor"), student.classId(), student.id()).stream()
                .findFirst()
                .orElse(1.0);
    }

    private Map<UUID, Integer> waiting(UUID classId, List<UUID> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : rows
                        .list(
                                WAITING,
                                row -> new Count(row.getObject("attempt_id", UUID.class), row.getInt("waiting")),
                                classId,
                                attempts)
                        .stream()
                        .collect(Collectors.toMap(Count::attempt, Count::waiting));
    }
}
