package org.discern.correction;

import java.util.List;
import org.discern.attempt.Remarking;
import org.discern.quiz.MarkScheme;
import org.jspecify.annotations.Nullable;

/**
 * A student's answer to one item under the keys before and under those after.
 *
 * @param before the credit, 0 to 1; null where the item did not count
 * @param after the credit, 0 to 1; null where the item does not count
 */
record Change(
        Remarking.Sat sat,
        String item,
        @Nullable Double before,
        @Nullable Double after) {

    /** One for each answer, whether it changes or not. */
    static List<Change> all(List<Remarking.Remark> remarks, MarkScheme before, MarkScheme after) {
        return remarks.stream()
                .map(remark -> new Change(
                        remark.sat(),
                        remark.item().id(),
                        before.counts(remark.item()) ? remark.before() : null,
                        after.counts(remark.item())
                                ? Double.valueOf(remark.after().credit())
                                : null))
                .toList();
    }

    boolean isOne() {
        return before == null ? after != null : !before.equals(after);
    }

    /** Positive where the mark goes up, 0 where it stays or only one side counts. */
    int direction() {
        return before == null || after == null ? 0 : Double.compare(after, before);
    }

    boolean isDropped() {
        return before != null && after == null;
    }

    boolean isCountedAgain() {
        return before == null && after != null;
    }

    static double points(@Nullable Double credit) {
        return credit == null ? 0 : credit;
    }
}
