package org.discern.correction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.attempt.GivenAnswers;
import org.discern.grading.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item whose key students disagree with, for their teachers. */
@Schema(name = "ChallengedItem", description = "An item whose key students disagree with.")
record ChallengedItem(
        UUID assignmentId,
        String item,
        String prompt,

        @Schema(ref = "#/components/schemas/Solution", description = "By the keys that the assignment uses now.")
        ObjectNode solution,

        @Schema(description = "How many challenges there are.", minimum = "1")
        int count,

        List<Entry> challenges) {

    /** One student's challenge. */
    @Schema(name = "Challenge", description = "One student's challenge of a key.")
    record Entry(
            UUID id,
            UUID studentId,
            String pseudonym,

            @Schema(
                    description = "Counts the student's attempts; the first one counts. 0 of a voided one.",
                    minimum = "0")
            int attempt,

            @Schema(ref = "#/components/schemas/Answer", description = "What the student said to the item.")
            Answer answer,

            @Schema(minimum = "0", maximum = "1") double credit,
            String reason,
            Challenge.State state,
            Instant raisedAt,
            @Nullable String reply,

            @Schema(
                    description = "The key revision that makes the student right, of an accepted one: regrade to it "
                            + "or to a later one. 0 where the answer was right already.",
                    minimum = "0")
            @Nullable Integer keyRevision,

            @Nullable Instant answeredAt) {

        static Entry of(ChallengeRows.Row row, GivenAnswers.Given given) {
            return new Entry(
                    row.id(),
                    row.studentId(),
                    row.pseudonym(),
                    row.attemptNumber(),
                    given.answer(),
                    given.credit(),
                    row.reason(),
                    row.state(),
                    row.raisedAt(),
                    row.reply(),
                    row.keyRevision(),
                    row.answeredAt());
        }
    }
}
