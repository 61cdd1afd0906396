package org.discern.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, Invitation.Id> {

    List<Invitation> of(UUID round) {
        return list("id.roundId", round);
    }
}
