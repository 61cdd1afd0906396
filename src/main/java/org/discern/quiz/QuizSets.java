package org.discern.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QuizSets implements PanacheRepositoryBase<QuizSet, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The sets that teachers of a school may see, oldest first, at most {@code limit} after one of them. */
    List<QuizSet> visibleTo(UUID school, @Nullable UUID after, int limit) {
        return find(
                        "(schoolId is null or schoolId = ?1) and id > ?2",
                        Sort.by("id"),
                        school,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit)
                .list();
    }

    /** The set of a name on a school's shelf, or on the shelf of all where the school is null; its row locked. */
    Optional<QuizSet> locked(@Nullable UUID school, String name) {
        var named = school == null
                ? find("schoolId is null and name = ?1", name)
                : find("schoolId = ?1 and name = ?2", school, name);
        return named.withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
