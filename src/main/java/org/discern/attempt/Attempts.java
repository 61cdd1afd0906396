package org.discern.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;

@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, ClassRow> {

    /** The student's own attempt; somebody else's looks as if it did not exist. */
    Attempt own(StudentId student, UUID id, LockModeType lock) {
        return findByIdOptional(new ClassRow(student.classId(), id), lock)
                .filter(attempt -> attempt.studentId().equals(student.id()))
                .orElseThrow(Attempts::notTheirs);
    }

    /** Somebody else's attempt looks as if it did not exist. */
    static Problem notTheirs() {
        return Problem.notFound("attempt of yours");
    }

    Optional<Attempt> withId(UUID classId, UUID id) {
        return findByIdOptional(new ClassRow(classId, id));
    }

    List<Attempt> of(StudentId student) {
        return list("key.classId = ?1 and studentId = ?2", Sort.by("number"), student.classId(), student.id());
    }

    /** Makes two devices that register attempts of one student at once do it one after the other. */
    void lockStudent(StudentId student) {
        var found = getEntityManager()
                .createNativeQuery("select 1 from student where class_id = :classId and id = :id for update")
                .setParameter("classId", student.classId())
                .setParameter("id", student.id())
                .getResultList();
        if (found.isEmpty()) {
            throw Problem.notFound("student any more");
        }
    }
}
