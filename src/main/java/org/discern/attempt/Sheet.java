package org.discern.attempt;

import java.time.Instant;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.ClassRow;
import org.discern.grading.Kind;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.Quiz;

/** A student's attempt with what it is an attempt at, as it stands at one moment. */
record Sheet(Attempt attempt, AssignedQuiz assignment, MarkScheme scheme, Instant now) {

    Quiz quiz() {
        return scheme.quiz();
    }

    ClassRow key() {
        return attempt.key();
    }

    Kind kindOf(String item) {
        return quiz().item(item).orElseThrow().question().kind();
    }
}
