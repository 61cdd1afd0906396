package org.discern.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftRevisions implements PanacheRepositoryBase<DraftRevision, DraftRevision.Id> {

    private static final Sort LATEST_FIRST = Sort.descending("id.number");

    Optional<DraftRevision> latest(UUID quizSet) {
        return find("id.quizSetId", LATEST_FIRST, quizSet).firstResultOptional();
    }

    Optional<DraftRevision> find(UUID quizSet, int number) {
        return findByIdOptional(new DraftRevision.Id(quizSet, number));
    }

    /** Latest first. */
    List<SavedDraft> of(UUID quizSet) {
        return getEntityManager()
                .createQuery("""
                        select new org.discern.authoring.SavedDraft(r.id.number, r.changes, r.savedAt, r.savedBy)
                        from DraftRevision r
                        where r.id.quizSetId = :set
                        order by r.id.number desc
                        """, SavedDraft.class)
                .setParameter("set", quizSet)
                .getResultList();
    }

    void forgetBefore(UUID quizSet, int number) {
        delete("id.quizSetId = ?1 and id.number < ?2", quizSet, number);
    }
}
