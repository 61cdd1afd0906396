package org.discern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt as the class's teachers see it. */
@Schema(name = "ClassAttempt", description = "An attempt as the teachers of the class see it.")
record ClassAttempt(
        UUID id,
        UUID studentId,
        String pseudonym,

        @Schema(description = "Counts the student's attempts; the first one counts. 0 of a voided one.", minimum = "0")
        int number,

        AttemptState state,
        Instant startedAt,

        @Schema(description = "When its time ends, extra time included; null for never.") @Nullable Instant expiresAt,

        @Schema(description = "Null while it is not handed in.") @Nullable Instant submittedAt,

        @Schema(description = "Whether it was handed in after its time.")
        boolean late,

        @Schema(description = "How many answers came after the time and wait to be accepted.", minimum = "0")
        int waiting,

        @Schema(description = "Why it was voided; null when it was not.") @Nullable String voidReason) {}
