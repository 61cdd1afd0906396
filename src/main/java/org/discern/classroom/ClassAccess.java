package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;

/** Who may open a class: those who teach it. To all others it looks as if it did not exist. */
@ApplicationScoped
public class ClassAccess {

    private final ClassTeachers teachers;

    ClassAccess(ClassTeachers teachers) {
        this.teachers = teachers;
    }

    /** The ids of those who teach a class; none when there is no such class. */
    @Transactional
    public Set<UUID> teachers(UUID classId) {
        return Set.copyOf(teachers.of(classId));
    }

    /** @throws Problem {@code not-found} if the person does not teach the class, or there is none */
    @Transactional
    public void check(UUID classId, Person teacher) {
        if (!teachers.teaches(teacher.id(), classId)) {
            throw Problem.notFound("class");
        }
    }
}
