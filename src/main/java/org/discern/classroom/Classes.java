package org.discern.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Classes implements PanacheRepositoryBase<SchoolClass, UUID> {

    Optional<SchoolClass> withCode(JoinCode code) {
        return find("joinCode", code.text()).firstResultOptional();
    }

    /** Makes others who lock the same class wait until the transaction ends. */
    void lock(SchoolClass locked) {
        getEntityManager().lock(locked, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The classes of a teacher, oldest first. */
    List<SchoolClass> taughtBy(UUID teacher) {
        return list(
                "select c from SchoolClass c join ClassTeacher t on t.id.classId = c.id"
                        + " where t.id.teacherId = ?1 order by c.id",
                teacher);
    }
}
