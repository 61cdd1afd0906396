package org.discern.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Schools implements PanacheRepositoryBase<School, UUID> {

    /** Lets only one node of the server at a time make the first school, until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('first school', 0))")
                .getSingleResult();
    }

    Optional<School> first() {
        return findAll(Sort.by("createdAt")).firstResultOptional();
    }
}
