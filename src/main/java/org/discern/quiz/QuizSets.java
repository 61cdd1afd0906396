package org.discern.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QuizSets implements PanacheRepositoryBase<QuizSet, UUID> {

    List<QuizSet> newestFirst(Collection<UUID> ids) {
        return list("id in ?1", Sort.descending("id"), ids);
    }

    /**
     * Locks the row of a set, and reads it anew: whoever held the lock before may have changed it. What this transaction
     * has changed under the lock already stays.
     */
    void lock(QuizSet set) {
        if (getEntityManager().getLockMode(set) != LockModeType.PESSIMISTIC_WRITE) {
            getEntityManager().refresh(set, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** The set of a name among an owner's, or among the packs where the owner is null; its row locked. */
    Optional<QuizSet> locked(@Nullable UUID owner, String name) {
        var named = owner == null
                ? find("ownerId is null and name = ?1", name)
                : find("ownerId = ?1 and name = ?2", owner, name);
        return named.withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
