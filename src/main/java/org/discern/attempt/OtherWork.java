package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;
import org.discern.platform.Rows;
import org.discern.quiz.Lineages;

/**
 * What else a student has to do at a quiz, or at one that shares an ancestor with it: what they must not see its key
 * during. Its methods run in the caller's transaction.
 */
@ApplicationScoped
class OtherWork {

    private static final UUID NONE = new UUID(0, 0);

    private static final String OPEN = """
            select distinct g.quiz_set_id, g.version
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            where a.class_id = ? and a.student_id = ? and a.id <> ? and g.id <> ?
              and a.submitted_at is null and a.voided_at is null
            """;

    /** What they have not handed in yet, and what still hides its keys from others. */
    private static final String AHEAD = """
            select distinct g.quiz_set_id, g.version
            from assignment g
            where g.class_id = ? and g.id <> ? and g.purpose = 'OFFICIAL'
              and (g.reveal = 'AFTER_CLOSE' and (g.closes_at is null or g.closes_at > ?)
                   or not exists (select 1 from attempt a
                                  where a.class_id = g.class_id and a.assignment_id = g.id and a.student_id = ?
                                    and a.number > 0 and a.submitted_at is not null))
            """;

    private final Rows rows;
    private final Lineages lineages;

    OtherWork(Rows rows, Lineages lineages) {
        this.rows = rows;
        this.lineages = lineages;
    }

    /** Whether the student has an attempt open at the quiz, beside one. */
    boolean isOpen(StudentId student, AssignedQuiz assignment, UUID besides) {
        return isKin(assignment, OPEN, student.classId(), student.id(), besides, NONE);
    }

    /**
     * Whether practice would tell what the class is asked, or will be: the student has an attempt open at the quiz by
     * another assignment, or an official one ahead of them, or one whose keys wait for its close.
     */
    boolean isTestedBy(StudentId student, AssignedQuiz practice, Instant now) {
        return isKin(practice, OPEN, student.classId(), student.id(), NONE, practice.id())
                || isKin(practice, AHEAD, student.classId(), practice.id(), now, student.id());
    }

    /** Whether the student may not see the keys of the assignment now, whatever its policy says. */
    boolean forbids(StudentId student, AssignedQuiz assignment, UUID attempt, Instant now) {
        return isOpen(student, assignment, attempt)
                || assignment.policy().purpose() == Policy.Purpose.PRACTICE && isTestedBy(student, assignment, now);
    }

    private boolean isKin(AssignedQuiz assignment, String sql, Object... values) {
        var others = rows.list(sql, OtherWork::version, values);
        return !others.isEmpty()
                && lineages.isKin(new Lineages.Version(assignment.quizSetId(), assignment.version()), others);
    }

    private static Lineages.Version version(ResultSet row) throws SQLException {
        return new Lineages.Version(row.getObject("quiz_set_id", UUID.class), row.getInt("version"));
    }
}
