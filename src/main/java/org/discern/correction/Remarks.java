package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.discern.attempt.Remarking;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.ClassRow;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkSchemes;

/** Holds the marks under other keys against those before. Its methods run in the caller's transaction. */
@ApplicationScoped
class Remarks {

    private final MarkSchemes schemes;
    private final Remarking remarking;
    private final ChangeLog log;

    Remarks(MarkSchemes schemes, Remarking remarking, ChangeLog log) {
        this.schemes = schemes;
        this.remarking = remarking;
        this.log = log;
    }

    int attempts(AssignedQuiz assignment) {
        return remarking.sittings(assignment, null, Integer.MAX_VALUE).size();
    }

    /** All answers under the keys in use and under the next ones. Writes nothing. */
    List<Change> compare(AssignedQuiz assignment, KeysInUse next) {
        var before = schemes.of(assignment.chain(), assignment.keys());
        var after = schemes.of(assignment.chain(), next);
        var sittings = remarking.sittings(assignment, null, Integer.MAX_VALUE);
        return Change.all(remarking.compare(assignment, sittings, after), before, after);
    }

    /** Marks the next attempts of a regrade again, and notes what changed; empty when none is left. */
    List<Remarking.Sat> apply(Regrade regrade, AssignedQuiz assignment, int limit) {
        var before = schemes.of(assignment.chain(), regrade.from());
        var after = schemes.of(assignment.chain(), regrade.to());
        var sittings = remarking.lockedSittings(assignment, regrade.position(), limit);
        log.note(regrade.key(), Change.all(remarking.remark(assignment, sittings, after), before, after));
        return sittings;
    }

    /** What a regrade has changed so far. */
    List<ChangeLog.Entry> changedBy(ClassRow regrade) {
        return log.of(regrade);
    }
}
