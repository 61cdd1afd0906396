package org.discern.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.discern.insight.Dashboard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class before an assignment, at one moment. */
@Schema(name = "LiveClass", description = "A class before an assignment, at one moment.")
record LiveClass(
        UUID classId,
        UUID assignmentId,
        State state,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant pausedAt,

        @Schema(description = "How many items the quiz has, graded or not.", minimum = "1")
        int items,

        @Schema(description = "By pseudonym; who has joined and not started is here too.")
        List<LiveStudent> students) {

    /** Where the assignment is. */
    enum State {
        NOT_OPEN,
        OPEN,
        PAUSED,
        CLOSED;

        static State of(AssignedQuiz assignment, Instant now) {
            if (!assignment.window().isOpenAlready(now)) {
                return NOT_OPEN;
            }
            if (assignment.window().isClosed(now)) {
                return CLOSED;
            }
            return assignment.pausedAt() == null ? OPEN : PAUSED;
        }
    }

    /** One student. */
    @Schema(name = "LiveStudent")
    record LiveStudent(
            UUID studentId,
            String pseudonym,
            Instant joinedAt,

            @Schema(description = "Which attempt this is about: the latest; 0 before the first.", minimum = "0")
            int attempt,

            @Schema(description = "Where that attempt is.") Dashboard.Progress progress,

            @Schema(
                    description = "The item on the screen of the device that reported last, or else the item that was "
                            + "answered last; null when neither is known.")
            @Nullable String item,

            @Schema(description = "How many items have an answer that counts.", minimum = "0")
            int answered,

            @Schema(description = "When an answer arrived or a device reported, the later of the two.") @Nullable Instant lastSyncedAt,

            @Schema(
                    description = "How many answers wait on the devices, as these said last; null when none has said.",
                    minimum = "0")
            @Nullable Integer waiting,

            @Schema(description = "The one that reported last comes first.")
            List<LiveDevice> devices) {}

    /** What a device last said of itself. */
    @Schema(name = "LiveDevice", description = "What a device last said of itself.")
    record LiveDevice(
            UUID deviceId,
            @Nullable String item,
            @Schema(minimum = "0", maximum = "10000") int waiting,
            Instant reportedAt) {}

    /** When {@link #state} changes by itself next; null when it does not. */
    @Nullable Instant edge(Instant now) {
        if (opensAt.isAfter(now)) {
            return opensAt;
        }
        return closesAt != null && closesAt.isAfter(now) ? closesAt : null;
    }
}
