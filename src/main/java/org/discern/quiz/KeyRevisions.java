package org.discern.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class KeyRevisions implements PanacheRepositoryBase<KeyRevision, KeyRevision.Id> {

    /** The revisions of a chain from the first up to one of them. */
    List<KeyRevision> upTo(KeyChain chain, int number) {
        return list("id.chain = ?1 and id.number <= ?2", Sort.by("id.number"), chain, number);
    }

    List<KeyRevision> of(KeyChain chain) {
        return upTo(chain, Integer.MAX_VALUE);
    }

    /** The number of the latest revision; 0 when the keys are as published. */
    int latest(KeyChain chain) {
        return (int) count("id.chain", chain);
    }

    /** Two teachers who correct at once do it one after the other, so that numbers have no gap. */
    void lock(KeyChain chain) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:chain, 0))")
                .setParameter("chain", "key revisions " + chain)
                .getSingleResult();
    }
}
