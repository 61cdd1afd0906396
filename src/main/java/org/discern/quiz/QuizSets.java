package org.discern.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.Person;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QuizSets implements PanacheRepositoryBase<QuizSet, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The sets that a teacher may see, oldest first, at most {@code limit} after one of them. */
    List<QuizSet> visibleTo(Person person, @Nullable UUID after, int limit) {
        return find("""
                        id > ?1 and (ownerId = ?2 or latestVersion > 0
                            and (visibility = PUBLIC or visibility = SCHOOL and schoolId = ?3))
                        """, Sort.by("id"), after == null ? BEFORE_ALL : after, person.id(), person.schoolId())
                .page(0, limit)
                .list();
    }

    /** The set of a name among an owner's, or among the packs where the owner is null; its row locked. */
    Optional<QuizSet> locked(@Nullable UUID owner, String name) {
        var named = owner == null
                ? find("ownerId is null and name = ?1", name)
                : find("ownerId = ?1 and name = ?2", owner, name);
        return named.withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
