package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.classroom.Recipients;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.PublishedQuiz;
import org.discern.quiz.PublishedQuizzes;

/** What a student has been given, and the attempts that they start. */
@ApplicationScoped
class StudentWork {

    static final ProblemType NOT_OPEN_YET = new ProblemType("not-open-yet", 403, "The assignment is not open yet");
    static final ProblemType ATTEMPT_ID_TAKEN = new ProblemType("attempt-id-taken", 409, "The attempt's id is taken");
    static final ProblemType ATTEMPTS_USED_UP = new ProblemType("attempts-used-up", 409, "No attempt is left");

    /** An assignment with the student's attempts at it. */
    record Given(AssignedQuiz assignment, List<AttemptView> attempts) {}

    /** An assignment with the quiz version that it gives. */
    record Opened(AssignedQuiz assignment, PublishedQuiz quiz, Instant now) {}

    private final Attempts attempts;
    private final Assigning assigning;
    private final Recipients recipients;
    private final PublishedQuizzes quizzes;
    private final Papers papers;
    private final Clock clock;

    StudentWork(
            Attempts attempts,
            Assigning assigning,
            Recipients recipients,
            PublishedQuizzes quizzes,
            Papers papers,
            Clock clock) {
        this.attempts = attempts;
        this.assigning = assigning;
        this.recipients = recipients;
        this.quizzes = quizzes;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    List<Given> given(StudentId student) {
        var byAssignment = attempts.of(student).stream()
                .collect(Collectors.groupingBy(
                        Attempt::assignmentId, Collectors.mapping(AttemptView::of, Collectors.toList())));
        var hidden = recipients.hiddenFrom(student);
        return assigning.of(student.classId()).stream()
                .filter(assignment -> !hidden.contains(assignment.id()))
                .filter(assignment -> assignment.window().isOpenAlready(clock.instant()))
                .map(assignment -> new Given(assignment, byAssignment.getOrDefault(assignment.id(), List.of())))
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
        return new Opened(assignment, quizzes.get(assignment.quizSetId(), assignment.version()), now);
    }

    /**
     * Registers an attempt under the id that the device made. The same again is answered the same.
     *
     * @throws Problem {@code attempts-used-up}, {@code attempt-id-taken}, and those of {@link #open}
     */
    @Transactional
    AttemptView start(StudentId student, UUID attemptId, UUID assignmentId) {
        attempts.lockStudent(student);
        var known = attempts.withId(student.classId(), attemptId);
        if (known.isPresent()) {
            return known.filter(attempt -> attempt.studentId().equals(student.id())
                            && attempt.assignmentId().equals(assignmentId))
                    .map(AttemptView::of)
                    .orElseThrow(() -> Problem.of(ATTEMPT_ID_TAKEN, "Make another UUID for this attempt."));
        }
        var opened = open(student, assignmentId);
        long used = attempts.of(student).stream()
                .filter(attempt -> attempt.assignmentId().equals(assignmentId))
                .count();
        int allowed = opened.assignment().policy().attemptsAllowed();
        if (used >= allowed) {
            throw Problem.of(
                    ATTEMPTS_USED_UP,
                    "This assignment allows " + allowed + " and you have started as many: send your answers to the "
                            + "attempt that GET /assignments shows.");
        }
        var fresh = new Attempt(
                new ClassRow(student.classId(), attemptId), assignmentId, student.id(), (int) used + 1, opened.now());
        attempts.persistAndFlush(fresh);
        papers.remember(fresh, opened.assignment());
        return AttemptView.of(fresh);
    }
}
