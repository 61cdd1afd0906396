package org.discern.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which revision of the keys marks the answers to an assignment. All that a mark depends on beside the answer, the
 * published key and the revisions: the outcome of all regrades so far.
 *
 * @param revision 0 for the keys as published
 * @param notBelow earlier revisions under which answers keep what they earned, the latest first
 */
@Schema(name = "KeysInUse", description = "Which revision of the keys marks the answers.")
public record KeysInUse(
        @Schema(description = "0 for the keys as published.", minimum = "0")
        int revision,

        @Schema(
                description = "Earlier revisions under which answers keep what they earned: those that a regrade "
                        + "replaced without lowering a mark, the latest first.")
        List<Integer> notBelow) {

    public KeysInUse {
        notBelow = List.copyOf(notBelow);
    }

    /** One revision alone. */
    public static KeysInUse only(int revision) {
        return new KeysInUse(revision, List.of());
    }

    /**
     * After a regrade.
     *
     * @param neverLower whether answers keep what they have earned where the new keys give less; without it, only the
     *     new keys count
     */
    public KeysInUse regradedTo(int next, boolean neverLower) {
        return neverLower
                ? new KeysInUse(
                        next,
                        Stream.concat(Stream.of(revision), notBelow.stream())
                                .distinct()
                                .filter(earlier -> earlier != next)
                                .toList())
                : only(next);
    }
}
