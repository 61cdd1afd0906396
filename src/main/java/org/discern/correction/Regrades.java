package org.discern.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class Regrades implements PanacheRepositoryBase<Regrade, ClassRow> {

    private static final int SKIP_LOCKED = -2;

    List<Regrade> of(UUID classId, UUID assignment) {
        return list("key.classId = ?1 and assignmentId = ?2", Sort.by("number"), classId, assignment);
    }

    /** Those of all classes that are not done. */
    List<Regrade> unfinished() {
        return list("finishedAt is null", Sort.by("startedAt"));
    }

    /** The regrade with its row locked; nothing when it is done, or somebody else is at it. */
    Optional<Regrade> claim(ClassRow key) {
        return find("key = ?1 and finishedAt is null", key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .firstResultOptional();
    }
}
