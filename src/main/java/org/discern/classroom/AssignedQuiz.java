package org.discern.classroom;

import java.util.UUID;

/** An assignment as others see it. */
public record AssignedQuiz(
        UUID id, UUID classId, UUID quizSetId, int version, String title, Window window, Policy policy) {}
