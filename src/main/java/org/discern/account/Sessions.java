package org.discern.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

    /** The session with its row locked, so that two refreshes at once follow each other. */
    Optional<Session> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long deleteOf(UUID person) {
        return delete("personId", person);
    }

    long deleteOver(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
