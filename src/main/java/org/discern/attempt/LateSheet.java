package org.discern.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an attempt after its time, and what the teacher has decided about it. */
@Schema(name = "LateSheet", description = "What came of an attempt after its time.")
record LateSheet(
        UUID attemptId,

        @Schema(description = "Counts the student's attempts; the first one counts.", minimum = "1")
        int number,

        UUID studentId,
        String pseudonym,

        @Schema(description = "When the attempt's time ends, as things stand; null for never, since it was changed.")
        @Nullable Instant expiresAt,

        @Schema(description = "How many answers wait for a decision.", minimum = "0")
        int waiting,

        @Schema(description = "How many items they are about.", minimum = "0")
        int items,

        @Schema(
                description =
                        "How far the device's clock was ahead of the server's when the attempt began, in seconds; "
                                + "negative when behind, null when the device did not say.")
        @Nullable Double clockAheadSeconds,

        @Schema(description = "In the order in which they were given.")
        List<LateAnswer> answers) {

    /** An answer that came after the time. */
    @Schema(name = "LateAnswer")
    record LateAnswer(
            UUID id,
            String item,

            @Schema(description = "By the device's clock, as it is.")
            Instant answeredAt,

            @Schema(description = "By the server's clock.") Instant receivedAt,

            @Schema(
                    description = "Whether the device says that it was answered in time: by its clock, set right by "
                            + "clockAheadSeconds where that is known. A device can be wrong, or be made to be.")
            boolean saidInTime,

            @Schema(description = "Null while nothing is decided.") @Nullable Boolean accepted) {}

    static LateSheet of(List<LateRow> rows, @Nullable Instant expiresAt) {
        LateRow first = rows.get(0);
        var waiting = rows.stream().filter(row -> row.accepted() == null).toList();
        return new LateSheet(
                first.attemptId(),
                first.number(),
                first.studentId(),
                first.pseudonym(),
                expiresAt,
                waiting.size(),
                (int) rows.stream().map(LateRow::item).distinct().count(),
                first.clockAheadMillis() == null ? null : first.clockAheadMillis() / 1000.0,
                rows.stream().map(row -> row.answer(expiresAt)).toList());
    }
}
