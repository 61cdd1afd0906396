package org.discern.quiz.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an article, an excerpt or an item.
 *
 * @param place counted from 1
 */
@Schema(name = "PartChange", description = "What became of an article, an excerpt or an item.")
public record PartChange(
        String id,
        Kind change,

        @Schema(
                description =
                        "Whether it stands elsewhere among the others; true for what is MOVED and for some that is CHANGED.")
        boolean moved,

        @Schema(description = "Its place in the later version, or in the earlier one if it was removed.", minimum = "1")
        int place,

        @Schema(description = "Empty unless CHANGED.") List<FieldChange> fields) {

    /** What happened to it. */
    @Schema(name = "PartChangeKind")
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    boolean seenByStudents() {
        return change != Kind.CHANGED || moved || fields.stream().anyMatch(FieldChange::seenByStudents);
    }

    boolean concernsKey() {
        return change == Kind.ADDED
                || change == Kind.REMOVED
                || fields.stream().anyMatch(field -> !field.seenByStudents());
    }
}
