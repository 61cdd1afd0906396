package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.discern.platform.Rows;

/**
 * Whom assignments are for: the whole class, as a rule, or some of its students. To the others such an assignment looks as if
 * it did not exist.
 */
@ApplicationScoped
public class Recipients {

    private static final String FOR_OTHERS = """
            select g.id
            from assignment g
            where g.class_id = ? and g.for_some
              and not exists (select from assignment_student s
                              where s.class_id = g.class_id and s.assignment_id = g.id and s.student_id = ?)
            """;

    private static final String STUDENTS =
            "select student_id from assignment_student where class_id = ? and assignment_id = ? order by student_id";

    private static final String IS_FOR_SOME = "select for_some from assignment where class_id = ? and id = ?";

    private static final String LIMIT = "update assignment set for_some = true where class_id = ? and id = ?";

    /** Of students who have been erased meanwhile nothing is left to insert. */
    private static final String ADD = """
            insert into assignment_student (class_id, assignment_id, student_id)
            select class_id, cast(? as uuid), id from student where class_id = ? and id = ?
            on conflict do nothing
            """;

    private final Rows rows;

    Recipients(Rows rows) {
        this.rows = rows;
    }

    /** The assignments of the student's class that are for others. */
    @Transactional
    public Set<UUID> hiddenFrom(StudentId student) {
        return new HashSet<>(
                rows.list(FOR_OTHERS, row -> row.getObject("id", UUID.class), student.classId(), student.id()));
    }

    /** @throws Problem {@code not-found} if the assignment is for others */
    @Transactional
    public void check(StudentId student, UUID assignment) {
        if (hiddenFrom(student).contains(assignment)) {
            throw Problem.notFound("assignment in the class");
        }
    }

    /** Whether an assignment of the class is for some of its students only. */
    @Transactional
    boolean areSome(UUID classId, UUID assignment) {
        return rows.list(IS_FOR_SOME, row -> row.getBoolean("for_some"), classId, assignment)
                .contains(true);
    }

    /** Those whom an assignment for some is for, by their ids. */
    @Transactional
    List<UUID> of(UUID classId, UUID assignment) {
        return rows.list(STUDENTS, row -> row.getObject("student_id", UUID.class), classId, assignment);
    }

    /** Gives an assignment that nobody has seen yet to these students alone. */
    @Transactional
    void limit(UUID classId, UUID assignment, List<UUID> students) {
        rows.each(LIMIT, List.of(List.of(classId, assignment)));
        rows.each(
                ADD,
                students.stream()
                        .map(student -> List.<Object>of(assignment, classId, student))
                        .toList());
    }
}
