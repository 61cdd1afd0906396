package org.discern.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem as it is sent (RFC 9457, {@code application/problem+json}). */
@Schema(name = "Problem", description = "What went wrong and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(
                description = "A stable identifier of the kind of problem.",
                examples = "urn:discern:problem:not-found",
                pattern = "^urn:discern:problem:[a-z-]+$")
        String type,

        @Schema(description = "What the type means, the same words each time.", examples = "Not found")
        String title,

        @Schema(description = "The HTTP status, here too.", minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(description = "What happened and what to do, for a person.")
        String detail,

        @Schema(description = "Each thing that is wrong; left out where there is one only.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Problem.Detail> errors,

        @Schema(
                description = "The student's open attempt, to which the device sends its answers instead; left out "
                        + "where that would not help.")
        @Nullable UUID openAttempt) {

    static ProblemBody of(Problem problem) {
        var type = problem.type();
        return new ProblemBody(
                type.uri(), type.title(), type.status(), problem.detail(), problem.errors(), problem.openAttempt());
    }

    /** A problem inside a larger answer, such as one rejected event of a batch. */
    public static ProblemBody of(ProblemType type, String detail, List<Problem.Detail> errors) {
        return of(Problem.of(type, detail, errors));
    }
}
