package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.classroom.ClassTouched;

/**
 * Marks the attempts of a regrade again, some at a time, each time in a transaction of its own. The assignment has been
 * switched to the new keys before the first: an answer that comes in while its attempt is locked here waits, and is then
 * marked by them.
 */
@ApplicationScoped
class RegradeBatches {

    private final Regrades regrades;
    private final Assigning assigning;
    private final Remarks remarks;
    private final CorrectionConfig config;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    RegradeBatches(
            Regrades regrades,
            Assigning assigning,
            Remarks remarks,
            CorrectionConfig config,
            Event<ClassTouched> touched,
            Clock clock) {
        this.regrades = regrades;
        this.assigning = assigning;
        this.remarks = remarks;
        this.config = config;
        this.touched = touched;
        this.clock = clock;
    }

    /** The regrades of all classes that are not done. */
    @Transactional
    List<ClassRow> unfinished() {
        return regrades.unfinished().stream().map(Regrade::key).toList();
    }

    /** Does the next batch; false when none is left, or somebody else does them. */
    @Transactional
    boolean next(ClassRow key) {
        var regrade = regrades.claim(key).orElse(null);
        if (regrade == null) {
            return false;
        }
        var assignment = assigning.get(key.classId(), regrade.assignmentId());
        touched.fire(new ClassTouched(key.classId(), regrade.assignmentId()));
        var sittings = remarks.apply(regrade, assignment, config.regradeBatch());
        if (sittings.isEmpty()) {
            regrade.finish(clock.instant());
            return false;
        }
        regrade.advance(sittings.size(), sittings.get(sittings.size() - 1).attempt());
        return true;
    }
}
