package org.discern.classroom;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as others see it.
 *
 * @param schoolId the class's school
 */
@Schema(name = "Assignment", description = "A quiz version given to a class.")
public record AssignedQuiz(
        UUID id,
        UUID classId,
        UUID quizSetId,
        @Schema(minimum = "1") int version,
        String title,
        Window window,

        @Schema(description = "Since when nobody starts and screens are covered; null while it goes on.") @Nullable Instant pausedAt,

        Policy policy,
        Timing timing,
        KeysInUse keys,
        @JsonIgnore UUID schoolId) {

    /** Whether the policy lets a student who has submitted see the keys. */
    public boolean showsKeys(Instant now) {
        return switch (policy.reveal()) {
            case AFTER_EACH, AFTER_SUBMIT -> true;
            case AFTER_CLOSE -> window.isClosed(now);
            case NEVER -> false;
        };
    }

    /** The corrections that can mark it. */
    public KeyChain chain() {
        return new KeyChain(quizSetId, version, schoolId);
    }
}
