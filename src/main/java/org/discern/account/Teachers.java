package org.discern.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.discern.platform.PlainText;

@ApplicationScoped
class Teachers implements PanacheRepositoryBase<Teacher, UUID> {

    Optional<Teacher> named(String username) {
        return PlainText.is(username) ? find("username", username).firstResultOptional() : Optional.empty();
    }
}
