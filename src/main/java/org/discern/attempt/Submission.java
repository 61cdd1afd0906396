package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Says how far the answers of an attempt have arrived, and ends it once all have. */
@ApplicationScoped
class Submission {

    static final ProblemType RESPONSES_MISSING =
            new ProblemType("responses-missing", 409, "Some answers have not arrived yet");
    private static final int MOST_NAMED = 200;

    private final Sheets sheets;
    private final ResponseLog log;
    private final Event<ClassTouched> touched;

    Submission(Sheets sheets, ResponseLog log, Event<ClassTouched> touched) {
        this.sheets = sheets;
        this.log = log;
        this.touched = touched;
    }

    /**
     * Submits an attempt. The same again is answered the same.
     *
     * @param lastSequence the highest sequence number that the device has used, 0 for no answer at all
     * @param givenUp sequence numbers of rejected answers, which will never arrive
     * @throws Problem {@code responses-missing} with the numbers that are not in the log
     */
    @Transactional
    AttemptView submit(StudentId student, UUID attemptId, int lastSequence, List<Integer> givenUp) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.PESSIMISTIC_WRITE);
        // A voided attempt is over; the device need not know why to be done with it.
        if (!sheet.attempt().isSubmitted() && !sheet.attempt().isVoided()) {
            refuseIfMissing(log.missing(sheet.key(), lastSequence, givenUp, MOST_NAMED));
            sheet.attempt().submit(sheet.now());
            touched.fire(
                    new ClassTouched(sheet.key().classId(), sheet.assignment().id()));
        }
        return sheet.afterSubmission().view();
    }

    @Transactional
    AttemptProgress progress(StudentId student, UUID attemptId) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.NONE);
        return AttemptProgress.of(sheet.view(), log.last(sheet.key()));
    }

    private static void refuseIfMissing(List<Integer> missing) {
        if (!missing.isEmpty()) {
            var errors = missing.stream()
                    .map(sequence ->
                            Problem.Detail.at("/lastSequence", "Send the answer with sequence " + sequence + "."))
                    .toList();
            throw Problem.of(RESPONSES_MISSING, "Send the missing answers, then submit again: see errors.", errors);
        }
    }
}
