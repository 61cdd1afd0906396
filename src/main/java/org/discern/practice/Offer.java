package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.practice.learning.Candidate;
import org.discern.practice.learning.Choosing;
import org.jspecify.annotations.Nullable;

/** What a student shall practise now. Runs in the caller's transaction, which has locked the student's row. */
@ApplicationScoped
class Offer {

    private final Pool pool;
    private final SkillStates states;
    private final Coach coach;

    Offer(Pool pool, SkillStates states, Coach coach) {
        this.pool = pool;
        this.states = states;
        this.coach = coach;
    }

    /** @param sets the quiz sets that the teacher has chosen; null for all that the school may use */
    List<Candidate> to(StudentId student, @Nullable List<UUID> sets, Choosing.Wish wish) {
        var known = states.of(student);
        // Marks may have been shown since the last answer: the teacher's view shall know of them as well.
        states.write(student, known);
        return coach.choosing().choose(known, pool.of(student, sets), wish);
    }
}
