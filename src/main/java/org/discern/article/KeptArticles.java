package org.discern.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeptArticles implements PanacheRepositoryBase<KeptArticle, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** An article without its body. */
    record Line(
            UUID id,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn,
            Instant createdAt) {}

    /** A teacher's articles, newest first, at most {@code limit} before one of them. */
    List<Line> of(UUID owner, @Nullable UUID after, int limit) {
        return find("ownerId = ?1 and id < ?2", Sort.descending("id"), owner, after == null ? AFTER_ALL : after)
                .project(Line.class)
                .page(0, limit)
                .list();
    }

    Optional<KeptArticle> ownedBy(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** @return whether there was such an article */
    boolean delete(UUID owner, UUID id) {
        return delete("ownerId = ?1 and id = ?2", owner, id) > 0;
    }
}
