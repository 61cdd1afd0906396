package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Page;

/** Finds quiz sets among those that a teacher may see. */
@ApplicationScoped
public class LibrarySearch {

    private final EntityManager database;
    private final QuizSets sets;

    LibrarySearch(EntityManager database, QuizSets sets) {
        this.database = database;
        this.sets = sets;
    }

    /** Newest first; a set that is made meanwhile changes nothing of the pages to come. */
    @Transactional
    public Page<QuizLibrary.Summary> find(Person person, LibraryFilter filter, LibraryQuery.Slice page) {
        var oneMore = new LibraryQuery.Slice(page.after(), page.limit() + 1);
        var found = sets.newestFirst(ids(LibraryQuery.of(person, filter, oneMore)));
        return Page.of(found.stream().map(QuizSet::summary).toList(), page.limit(), set -> set.id()
                .toString());
    }

    /**
     * Planned anew each time: for a rare word or tag the index of words is right, for a common one the order of time,
     * and a plan that is kept for all values takes one of them for ever.
     */
    @SuppressWarnings("unchecked") // the query selects ids
    private List<UUID> ids(LibraryQuery asked) {
        database.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .executeUpdate();
        Query query = database.createNativeQuery(asked.sql(), UUID.class);
        asked.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
