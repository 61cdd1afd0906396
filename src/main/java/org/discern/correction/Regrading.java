package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.KeyCorrections;
import org.discern.quiz.KeysInUse;
import org.jspecify.annotations.Nullable;

/** Regrades assignments. The methods expect that the caller may reach the class. */
@ApplicationScoped
class Regrading {

    static final ProblemType REGRADE_RUNNING = new ProblemType("regrade-running", 409, "A regrade is under way");
    static final ProblemType REGRADE_ID_TAKEN = new ProblemType("regrade-id-taken", 409, "The regrade's id is taken");
    static final ProblemType UNKNOWN_KEY_REVISION =
            new ProblemType("unknown-key-revision", 422, "There is no such key revision");

    /** How far a regrade is. */
    enum State {
        RUNNING,
        DONE
    }

    /** A regrade as it stands. */
    record Progress(
            UUID id,
            UUID assignmentId,
            int number,
            State state,
            int total,
            int done,
            int fromRevision,
            int toRevision,
            boolean neverLower,
            String reason,
            UUID madeBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    private final Regrades regrades;
    private final Assigning assigning;
    private final KeyCorrections corrections;
    private final Remarks remarks;
    private final Clock clock;

    Regrading(Regrades regrades, Assigning assigning, KeyCorrections corrections, Remarks remarks, Clock clock) {
        this.regrades = regrades;
        this.assigning = assigning;
        this.corrections = corrections;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * What a regrade would change. Writes nothing.
     *
     * @throws Problem {@code not-found}, {@code unknown-key-revision}
     */
    @Transactional
    DryRun dryRun(UUID classId, UUID assignmentId, int toRevision, boolean neverLower) {
        var assignment = assigning.get(classId, assignmentId);
        refuseUnknown(assignment, toRevision);
        KeysInUse next = assignment.keys().regradedTo(toRevision, neverLower);
        return DryRun.of(assignment.keys().revision(), toRevision, neverLower, remarks.compare(assignment, next));
    }

    /**
     * Switches an assignment to other keys and begins to mark its answers again. The same again is answered as it then
     * stands.
     *
     * @throws Problem {@code not-found}, {@code unknown-key-revision}, {@code regrade-running}, {@code regrade-id-taken}
     */
    @Transactional
    Progress begin(ClassRow key, UUID assignmentId, Regrade.Order order, Person teacher) {
        var assignment = assigning.getLocked(key.classId(), assignmentId);
        var known = regrades.findById(key);
        if (known != null) {
            if (!known.isOf(assignmentId, order)) {
                throw Problem.of(REGRADE_ID_TAKEN, "Make another UUID for this regrade.");
            }
            return known.progress();
        }
        refuseUnknown(assignment, order.toRevision());
        var earlier = regrades.of(key.classId(), assignmentId);
        if (!earlier.stream().allMatch(Regrade::isFinished)) {
            throw Problem.of(REGRADE_RUNNING, "Wait until the regrade before this one is done, then repeat.");
        }
        var place =
                new Regrade.Place(assignmentId, earlier.size() + 1, assignment.keys(), remarks.attempts(assignment));
        var fresh = new Regrade(key, place, order, teacher.id(), clock.instant());
        assigning.rekey(key.classId(), assignmentId, fresh.to());
        regrades.persistAndFlush(fresh);
        return fresh.progress();
    }

    /** The regrades of an assignment, in their order. */
    @Transactional
    List<Progress> list(UUID classId, UUID assignmentId) {
        assigning.get(classId, assignmentId);
        return regrades.of(classId, assignmentId).stream()
                .map(Regrade::progress)
                .toList();
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    Progress get(ClassRow key, UUID assignmentId) {
        return regrades.findByIdOptional(key)
                .filter(regrade -> regrade.assignmentId().equals(assignmentId))
                .map(Regrade::progress)
                .orElseThrow(() -> Problem.notFound("regrade of the assignment"));
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    List<ChangeLog.Entry> changes(ClassRow key, UUID assignmentId) {
        get(key, assignmentId);
        return remarks.changedBy(key);
    }

    private void refuseUnknown(AssignedQuiz assignment, int revision) {
        int latest = corrections.latest(assignment.chain());
        if (revision > latest) {
            throw Problem.of(
                    UNKNOWN_KEY_REVISION,
                    "The latest is " + latest + ", and 0 are the keys as published.",
                    List.of(Problem.Detail.at("/toRevision", "Use one from 0 to " + latest + ".")));
        }
    }
}
