package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment can be answered, in the server's time.
 *
 * @param opensAt nobody sees the quiz before
 * @param closesAt what arrives from then on is late, which is a flag and no refusal; null when it stays open
 */
@Embeddable
@Schema(name = "Window", description = "When an assignment can be answered.")
public record Window(
        @Column(name = "opens_at", nullable = false) Instant opensAt,

        @Schema(description = "What arrives from then on is late; null when it stays open.")
        @Column(name = "closes_at")
        @Nullable Instant closesAt) {

    private static final ProblemType WINDOW_REVERSED =
            new ProblemType("window-reversed", 422, "The window closes before it opens");

    /** @throws Problem {@code window-reversed} */
    public Window {
        if (closesAt != null && !closesAt.isAfter(opensAt)) {
            throw Problem.of(WINDOW_REVERSED, "Let closesAt be later than opensAt, or leave it out.");
        }
    }

    public boolean isOpenAlready(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}
