package org.discern.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.discern.platform.Problem;

@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {

    void open(Round round, Collection<UUID> colleagues) {
        persistAndFlush(round);
        colleagues.forEach(
                colleague -> getEntityManager().persist(new Invitation(new Invitation.Id(round.id(), colleague))));
        flush();
    }

    /** Latest first. */
    List<Round> of(UUID quizSet) {
        return list("quizSetId", Sort.descending("id"), quizSet);
    }

    Round of(UUID quizSet, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(round -> round.quizSetId().equals(quizSet))
                .orElseThrow(() -> Problem.notFound("round of second opinions"));
    }

    /** Those that a colleague is asked in and has not declined, latest first. */
    List<Round> asking(UUID colleague) {
        return list("""
                id in (select i.id.roundId from Invitation i where i.id.colleagueId = ?1 and i.declinedAt is null)
                """, Sort.descending("id"), colleague);
    }
}
