package org.discern.correction;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.attempt.Remarking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a regrade would change, before it changes anything. */
@Schema(name = "RegradeDryRun", description = "What a regrade would change.")
record DryRun(
        @Schema(description = "The revision in use; 0 for the keys as published.", minimum = "0")
        int fromRevision,

        @Schema(minimum = "0") int toRevision,
        boolean neverLower,
        Totals totals,

        @Schema(description = "The attempts in which a mark changes, by pseudonym.")
        List<Sitting> attempts) {

    /** All marks together. */
    @Schema(name = "RegradeTotals", description = "Marks of single answers, of all attempts together.")
    record Totals(
            @Schema(description = "Marks that go up.") int up,
            @Schema(description = "Marks that go down.") int down,

            @Schema(description = "Marks that stay, or that counted neither before nor after.")
            int same,

            @Schema(description = "Marks whose item counts no more.")
            int dropped,

            @Schema(description = "Marks whose item counts again.")
            int countedAgain,

            double pointsBefore,
            double pointsAfter) {

        static Totals of(List<Change> changes) {
            int up = (int)
                    changes.stream().filter(change -> change.direction() > 0).count();
            int down = (int)
                    changes.stream().filter(change -> change.direction() < 0).count();
            int dropped = (int) changes.stream().filter(Change::isDropped).count();
            int again = (int) changes.stream().filter(Change::isCountedAgain).count();
            return new Totals(
                    up,
                    down,
                    changes.size() - up - down - dropped - again,
                    dropped,
                    again,
                    points(changes, true),
                    points(changes, false));
        }
    }

    /** One attempt in which a mark changes. */
    @Schema(name = "RegradedAttempt")
    record Sitting(
            UUID studentId,
            String pseudonym,

            @Schema(
                    description = "Counts the student's attempts; the first one counts. 0 of a voided one.",
                    minimum = "0")
            int attempt,

            @Schema(description = "Of the items that count.")
            double pointsBefore,

            @Schema(description = "Of the items that will count.")
            double pointsAfter,

            List<ItemChange> items) {

        static Sitting of(Remarking.Sat sat, List<Change> all) {
            var changed = all.stream()
                    .filter(Change::isOne)
                    .map(change -> new ItemChange(change.item(), change.before(), change.after()))
                    .sorted(Comparator.comparing(ItemChange::item))
                    .toList();
            return new Sitting(
                    sat.student(), sat.pseudonym(), sat.number(), points(all, true), points(all, false), changed);
        }
    }

    /** One mark that changes. */
    @Schema(name = "RegradedItem")
    record ItemChange(
            String item,

            @Schema(description = "The credit, 0 to 1; null where the item did not count.") @Nullable Double before,

            @Schema(description = "The credit, 0 to 1; null where the item does not count.") @Nullable Double after) {}

    static DryRun of(int from, int to, boolean neverLower, List<Change> changes) {
        var attempts = changes.stream().collect(Collectors.groupingBy(Change::sat)).entrySet().stream()
                .filter(sat -> sat.getValue().stream().anyMatch(Change::isOne))
                .map(sat -> Sitting.of(sat.getKey(), sat.getValue()))
                .sorted(Comparator.comparing(Sitting::pseudonym).thenComparing(Sitting::attempt))
                .toList();
        return new DryRun(from, to, neverLower, Totals.of(changes), attempts);
    }

    private static double points(List<Change> changes, boolean before) {
        return changes.stream()
                .mapToDouble(change -> Change.points(before ? change.before() : change.after()))
                .sum();
    }
}
