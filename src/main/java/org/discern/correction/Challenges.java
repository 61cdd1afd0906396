package org.discern.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.platform.Ids;

@ApplicationScoped
class Challenges implements PanacheRepositoryBase<Challenge, ClassRow> {

    /** Raises a challenge of an item, unless there is one. */
    void raise(ClassRow attempt, String item, String reason, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into challenge (class_id, id, attempt_id, item, reason, raised_at, state)
                        values (:classId, :id, :attempt, :item, :reason, :now, 'OPEN')
                        on conflict (class_id, attempt_id, item) do nothing
                        """)
                .setParameter("classId", attempt.classId())
                .setParameter("id", Ids.next())
                .setParameter("attempt", attempt.id())
                .setParameter("item", item)
                .setParameter("reason", reason)
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<Challenge> locked(ClassRow attempt, String item) {
        return find("key.classId = ?1 and attemptId = ?2 and item = ?3", attempt.classId(), attempt.id(), item)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Challenge> of(UUID classId, UUID attempt) {
        return list("key.classId = ?1 and attemptId = ?2", Sort.by("raisedAt", "key.id"), classId, attempt);
    }
}
