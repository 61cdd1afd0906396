package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.discern.classroom.ClassRow;
import org.discern.classroom.Policy;

/** Which keys a student may see, and which single ones they have seen. Its methods run in the caller's transaction. */
@ApplicationScoped
class Reveals {

    private final EntityManager database;

    Reveals(EntityManager database) {
        this.database = database;
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
        Policy.Reveal policy = sheet.assignment().policy().reveal();
        boolean policySaysYes =
                switch (policy) {
                    case AFTER_EACH, AFTER_SUBMIT -> true;
                    case AFTER_CLOSE -> sheet.assignment().window().isClosed(sheet.now());
                    case NEVER -> false;
                };
        return policySaysYes && sheet.attempt().isSubmitted() && !isAnsweringElsewhere(sheet);
    }

    /**
     * Whether the student has another attempt open at any version of the same quiz set: its key would be this one's.
     */
    boolean isAnsweringElsewhere(Sheet sheet) {
        return !database.createNativeQuery("""
                        select 1
                        from attempt a
                        join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
                        where a.class_id = :classId and a.student_id = :student and a.id <> :id
                          and a.submitted_at is null and g.quiz_set_id = :quizSet
                        limit 1
                        """)
                .setParameter("classId", sheet.key().classId())
                .setParameter("student", sheet.attempt().studentId())
                .setParameter("id", sheet.key().id())
                .setParameter("quizSet", sheet.assignment().quizSetId())
                .getResultList()
                .isEmpty();
    }
}
