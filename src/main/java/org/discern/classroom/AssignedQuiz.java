package org.discern.classroom;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment as others see it. */
@Schema(name = "Assignment", description = "A quiz version given to a class.")
public record AssignedQuiz(
        UUID id,
        UUID classId,
        UUID quizSetId,
        @Schema(minimum = "1") int version,
        String title,
        Window window,
        Policy policy) {}
