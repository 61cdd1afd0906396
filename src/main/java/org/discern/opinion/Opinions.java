package org.discern.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, Opinion.Id> {

    List<Opinion> of(Invitation.Id colleague) {
        return list("id.roundId = ?1 and id.colleagueId = ?2", colleague.roundId(), colleague.colleagueId());
    }

    List<Opinion> of(UUID round) {
        return list("id.roundId", round);
    }

    /** How many items each colleague has answered; those without an answer are missing. */
    Map<UUID, Integer> counts(UUID round) {
        Map<UUID, Integer> counts = new HashMap<>();
        of(round).forEach(opinion -> counts.merge(opinion.id().colleagueId(), 1, Integer::sum));
        return counts;
    }

    void forget(Invitation.Id colleague) {
        delete("id.roundId = ?1 and id.colleagueId = ?2", colleague.roundId(), colleague.colleagueId());
    }
}
