package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.classroom.ClassTouched;
import org.discern.classroom.Opening;
import org.discern.classroom.Recipients;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a student has been given, and the attempts that they start. */
@ApplicationScoped
class StudentWork {

    static final ProblemType NOT_OPEN_YET = new ProblemType("not-open-yet", 403, "The assignment is not open yet");
    static final ProblemType ATTEMPT_ID_TAKEN = new ProblemType("attempt-id-taken", 409, "The attempt's id is taken");
    static final ProblemType ATTEMPTS_USED_UP = new ProblemType("attempts-used-up", 409, "No attempt is left");

    /** An assignment with the student's attempts at it. */
    record Given(AssignedQuiz assignment, List<AttemptView> attempts) {}

    /** An assignment that may be seen by now. */
    record Opened(AssignedQuiz assignment, Instant now) {}

    private final Attempts attempts;
    private final Lives lives;
    private final Assigning assigning;
    private final Recipients recipients;
    private final Papers papers;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    StudentWork(
            Attempts attempts,
            Lives lives,
            Assigning assigning,
            Recipients recipients,
            Papers papers,
            Event<ClassTouched> touched,
            Clock clock) {
        this.attempts = attempts;
        this.lives = lives;
        this.assigning = assigning;
        this.recipients = recipients;
        this.papers = papers;
        this.touched = touched;
        this.clock = clock;
    }

    @Transactional
    List<Given> given(StudentId student) {
        Instant now = clock.instant();
        var all = attempts.of(student);
        var life = lives.of(student, all);
        var byAssignment = all.stream().collect(Collectors.groupingBy(Attempt::assignmentId));
        var hidden = recipients.hiddenFrom(student);
        return assigning.of(student.classId()).stream()
                .filter(assignment -> !hidden.contains(assignment.id()))
                .filter(assignment -> assignment.window().isOpenAlready(now))
                .map(assignment -> new Given(
                        assignment,
                        byAssignment.getOrDefault(assignment.id(), List.of()).stream()
                                .map(attempt -> AttemptView.of(attempt, life.apply(attempt), assignment, now))
                                .toList()))
                .toList();
    }

    /** @throws Problem {@code not-found}, {@code not-open-yet} */
    @Transactional
    Opened open(StudentId student, UUID assignmentId) {
        var assignment = assigning.get(student.classId(), assignmentId);
        recipients.check(student, assignmentId);
        Instant now = clock.instant();
        if (!assignment.window().isOpenAlready(now)) {
            throw Problem.of(NOT_OPEN_YET, "It opens at " + assignment.window().opensAt() + " by the server's clock.");
        }
        return new Opened(assignment, now);
    }

    /**
     * Registers an attempt under the id that the device made. The same again is answered the same.
     *
     * @param deviceTime what the device's clock says now; null if the device does not say
     * @throws Problem {@code attempts-used-up}, {@code attempt-id-taken}, {@code paused}, and those of {@link #open}
     */
    @Transactional
    AttemptView start(StudentId student, UUID attemptId, UUID assignmentId, @Nullable Instant deviceTime) {
        attempts.lockStudent(student);
        var known = attempts.withId(student.classId(), attemptId);
        if (known.isPresent()) {
            return known.filter(attempt -> attempt.studentId().equals(student.id())
                            && attempt.assignmentId().equals(assignmentId))
                    .map(attempt -> view(attempt, assigning.get(student.classId(), assignmentId)))
                    .orElseThrow(() -> Problem.of(ATTEMPT_ID_TAKEN, "Make another UUID for this attempt."));
        }
        var opened = open(student, assignmentId);
        Opening.refuseIfPaused(opened.assignment());
        int used = used(student, opened.assignment());
        var fresh = new Attempt(
                new ClassRow(student.classId(), attemptId), assignmentId, student.id(), used + 1, opened.now());
        if (deviceTime != null) {
            fresh.noteClock(deviceTime);
        }
        attempts.persistAndFlush(fresh);
        papers.remember(fresh, opened.assignment());
        touched.fire(new ClassTouched(student.classId(), assignmentId));
        return view(fresh, opened.assignment());
    }

    /** When the student's time ends: the close, or the end of their open attempt, whichever is first; null for never. */
    @Nullable Instant expiresAt(StudentId student, AssignedQuiz assignment) {
        var open = attempts.of(student).stream()
                .filter(attempt -> attempt.assignmentId().equals(assignment.id()))
                .filter(attempt -> !attempt.isSubmitted() && !attempt.isVoided())
                .toList();
        var life = lives.of(student, open);
        var ends = open.stream()
                .flatMap(attempt -> Stream.ofNullable(life.apply(attempt).expiresAt(assignment)));
        return Stream.concat(ends, Stream.ofNullable(assignment.window().closesAt()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private int used(StudentId student, AssignedQuiz assignment) {
        var used = attempts.of(student).stream()
                .filter(attempt -> attempt.assignmentId().equals(assignment.id()) && !attempt.isVoided())
                .toList();
        int allowed = assignment.policy().attemptsAllowed();
        if (used.size() >= allowed) {
            throw used.stream()
                    .filter(attempt -> !attempt.isSubmitted())
                    .reduce((earlier, later) -> later)
                    .map(open -> Problem.of(
                            ATTEMPTS_USED_UP,
                            "This assignment allows " + allowed + ", and one is open: send your answers to the attempt "
                                    + "that openAttempt names, counting on from its lastSequence.",
                            open.key().id()))
                    .orElseGet(() -> Problem.of(
                            ATTEMPTS_USED_UP,
                            "This assignment allows " + allowed + ", and you have handed in as many: GET /assignments "
                                    + "shows them."));
        }
        return used.size();
    }

    private AttemptView view(Attempt attempt, AssignedQuiz assignment) {
        return AttemptView.of(attempt, lives.of(attempt), assignment, clock.instant());
    }
}
