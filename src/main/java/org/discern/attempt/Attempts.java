package org.discern.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
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
        return list(
                "key.classId = ?1 and studentId = ?2",
                Sort.by("startedAt").and("key.id"),
                student.classId(),
                student.id());
    }

    /** One of an assignment; one of another looks as if it did not exist. */
    Attempt at(ClassRow assignment, UUID id, LockModeType lock) {
        return findByIdOptional(new ClassRow(assignment.classId(), id), lock)
                .filter(attempt -> attempt.assignmentId().equals(assignment.id()))
                .orElseThrow(() -> Problem.notFound("attempt at the assignment"));
    }

    /** A student's attempts at an assignment, locked in the order in which answers lock them: no answers come in. */
    List<Attempt> locked(StudentId student, UUID assignment) {
        return find(
                        "key.classId = ?1 and studentId = ?2 and assignmentId = ?3",
                        Sort.by("key.id"),
                        student.classId(),
                        student.id(),
                        assignment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Lets what is read next be what is stored, and not what was read before. */
    void flushAndForget() {
        flush();
        getEntityManager().clear();
    }

    /**
     * Numbers a student's attempts at an assignment from 1 in the order in which they were numbered, leaving out voided ones.
     *
     * @param all locked ones
     */
    void renumber(List<Attempt> all) {
        // What is voided gives its number away first; then each number goes down only, onto one that is free.
        flush();
        int next = 1;
        var counted = all.stream()
                .filter(attempt -> !attempt.isVoided())
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
        for (Attempt attempt : counted) {
            attempt.renumber(next++);
            flush();
        }
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
