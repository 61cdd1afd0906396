package org.discern.attempt;

import java.time.Instant;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.ClassRow;
import org.discern.grading.Kind;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.Quiz;

/** A student's attempt with what it is an attempt at, as it stands at one moment. */
record Sheet(Attempt attempt, Life life, AssignedQuiz assignment, MarkScheme scheme, Instant now) {

    Quiz quiz() {
        return scheme.quiz();
    }

    AttemptView view() {
        return AttemptView.of(attempt, life, assignment, now);
    }

    /** The same with what its attempt has become meanwhile. */
    Sheet afterSubmission() {
        return new Sheet(attempt, life.submittedAt(attempt.submittedAt()), assignment, scheme, now);
    }

    StudentId student() {
        return new StudentId(key().classId(), attempt.studentId());
    }

    ClassRow key() {
        return attempt.key();
    }

    Kind kindOf(String item) {
        return quiz().item(item).orElseThrow().question().kind();
    }
}
