package org.discern.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Schools implements PanacheRepositoryBase<School, UUID> {

    Optional<School> first() {
        return findAll(Sort.by("createdAt")).firstResultOptional();
    }
}
