package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.platform.Rows;
import org.discern.quiz.MarkSchemes;

/**
 * What came after the time, for the teacher to accept or to leave. A decision stands beside the log and can be turned round;
 * marks follow from both. The methods expect that the teacher may reach the class.
 */
@ApplicationScoped
class LateAnswers {

    static final ProblemType NOTHING_LATE = new ProblemType("nothing-late", 409, "There is nothing to accept");

    /** Whether late answers count, by whom and since when. */
    record Decision(boolean accepted, UUID teacher, Instant at) {}

    private static final String LATE = """
            select a.id as attempt_id, a.number, a.student_id, s.pseudonym, a.clock_ahead_millis, a.started_at,
                   a.submitted_at, s.time_factor, r.id, r.item, r.answered_at, r.received_at, d.accepted
            from attempt a
            join student s on s.class_id = a.class_id and s.id = a.student_id
            join response r on r.class_id = a.class_id and r.attempt_id = a.id and r.standing = 'AFTER_TIME'
            left join late_decision d on d.class_id = r.class_id and d.attempt_id = r.attempt_id and d.response_id = r.id
            where a.class_id = ? and a.assignment_id = ? and a.number > 0
            order by s.pseudonym, a.number, r.sequence, r.id
            """;

    private static final String DECIDE = """
            insert into late_decision (class_id, attempt_id, response_id, accepted, decided_by, decided_at)
            select class_id, attempt_id, id, ?, ?, ?
            from response
            where class_id = ? and attempt_id = ? and standing = 'AFTER_TIME'
            on conflict (class_id, attempt_id, response_id) do update
            set accepted = excluded.accepted, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            where late_decision.accepted <> excluded.accepted
            """;

    private final Attempts attempts;
    private final Assigning assigning;
    private final Remarking remarking;
    private final Rows rows;
    private final MarkSchemes schemes;
    private final Event<ClassTouched> touched;

    LateAnswers(
            Attempts attempts,
            Assigning assigning,
            Remarking remarking,
            Rows rows,
            MarkSchemes schemes,
            Event<ClassTouched> touched) {
        this.attempts = attempts;
        this.assigning = assigning;
        this.remarking = remarking;
        this.rows = rows;
        this.schemes = schemes;
        this.touched = touched;
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    List<LateSheet> of(ClassRow at) {
        var assignment = assigning.get(at.classId(), at.id());
        return rows.list(LATE, LateRow::of, at.classId(), at.id()).stream()
                .collect(Collectors.groupingBy(LateRow::attemptId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(sheet -> LateSheet.of(sheet, sheet.get(0).life().expiresAt(assignment)))
                .toList();
    }

    /**
     * Decides about all of an attempt's late answers that have come by now.
     *
     * @throws Problem {@code not-found}, {@code nothing-late}
     */
    @Transactional
    LateSheet decide(ClassRow at, UUID attemptId, Decision decision) {
        // Answers wait for the lock and so does a regrade: the keys that are read next are those of the end.
        attempts.at(at, attemptId, LockModeType.PESSIMISTIC_WRITE);
        rows.each(
                DECIDE,
                List.of(List.of(decision.accepted(), decision.teacher(), decision.at(), at.classId(), attemptId)));
        var assignment = assigning.get(at.classId(), at.id());
        remarking.remarkAnew(assignment, attemptId, schemes.of(assignment.chain(), assignment.keys()));
        touched.fire(new ClassTouched(at.classId(), at.id()));
        return of(at).stream()
                .filter(sheet -> sheet.attemptId().equals(attemptId))
                .findFirst()
                .orElseThrow(() -> Problem.of(NOTHING_LATE, "Nothing of this attempt came after its time."));
    }
}
