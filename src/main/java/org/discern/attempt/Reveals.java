package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.discern.classroom.ClassRow;

/** Which keys a student may see, and which single ones they have seen. Its methods run in the caller's transaction. */
@ApplicationScoped
class Reveals {

    private final EntityManager database;
    private final OtherWork others;

    Reveals(EntityManager database, OtherWork others) {
        this.database = database;
        this.others = others;
    }

    /** The items whose key the student has seen during the attempt. */
    Set<String> seen(ClassRow attempt) {
        return new HashSet<>(database.createNativeQuery(
                        "select item from reveal where class_id = :classId and attempt_id = :id", String.class)
                .setParameter("classId", attempt.classId())
                .setParameter("id", attempt.id())
                .getResultList());
    }

    /** Notes that the key of an item has been seen; the first time stands. */
    void note(Sheet sheet, String item) {
        database.createNativeQuery("""
                        insert into reveal (class_id, attempt_id, item, revealed_at)
                        values (:classId, :id, :item, :now)
                        on conflict (class_id, attempt_id, item) do nothing
                        """)
                .setParameter("classId", sheet.key().classId())
                .setParameter("id", sheet.key().id())
                .setParameter("item", item)
                .setParameter("now", sheet.now())
                .executeUpdate();
    }

    /** Whether the policy lets the student see all keys of the sheet now. */
    boolean isDue(Sheet sheet) {
        return sheet.assignment().showsKeys(sheet.now())
                && sheet.attempt().isSubmitted()
                && !sheet.attempt().isVoided()
                && !isForbidden(sheet);
    }

    /** Whether the student has other work before them that the keys of the sheet would do for them. */
    boolean isForbidden(Sheet sheet) {
        return others.forbids(sheet.student(), sheet.assignment(), sheet.key().id(), sheet.now());
    }
}
