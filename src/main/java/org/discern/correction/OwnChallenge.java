package org.discern.correction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A challenge as the student who raised it sees it. */
@Schema(name = "OwnChallenge", description = "Your disagreement with a key.")
record OwnChallenge(
        String item,
        String reason,
        Challenge.State state,
        Instant raisedAt,

        @Schema(description = "Your teacher's answer; null before it.") @Nullable String reply,

        @Nullable Instant answeredAt) {}
