package org.discern.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;

/**
 * Which keys may stand on paper. A printed report leaves the house, so those of a quiz set that somebody in the class can
 * still be answering do not, nor those that are never revealed: all assignments of the set must allow it.
 *
 * @param secret the quiz sets whose keys stay here
 */
record OpenKeys(Set<UUID> secret) {

    /** @param assignments all that could be answered by the class */
    static OpenKeys of(List<AssignedQuiz> assignments, Instant now) {
        return new OpenKeys(assignments.stream()
                .filter(quiz -> !quiz.window().isClosed(now) || quiz.policy().reveal() == Policy.Reveal.NEVER)
                .map(AssignedQuiz::quizSetId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean mayShow(Task task) {
        return !secret.contains(task.assignment().quizSetId());
    }
}
