package org.discern.report;

import java.util.List;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.discern.grading.Item;
import org.discern.quiz.MarkScheme;

/** An assignment with how it is marked now. */
record Task(AssignedQuiz assignment, MarkScheme scheme) {

    UUID id() {
        return assignment.id();
    }

    String title() {
        return assignment.title();
    }

    List<Item> items() {
        return scheme.quiz().content().items();
    }

    /** The most points there are: each item that counts is worth one. */
    int outOf() {
        return (int) items().stream().filter(scheme::counts).count();
    }
}
