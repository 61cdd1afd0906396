package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.platform.Rows;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The marks that regrades have changed. Its methods run in the caller's transaction. */
@ApplicationScoped
class ChangeLog {

    private static final String NOTE = """
            insert into regrade_change (class_id, regrade_id, attempt_id, item, credit_before, credit_after)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String OF = """
            select s.id, s.pseudonym, a.number, c.item, c.credit_before, c.credit_after
            from regrade_change c
            join attempt a on a.class_id = c.class_id and a.id = c.attempt_id
            join student s on s.class_id = a.class_id and s.id = a.student_id
            where c.class_id = ? and c.regrade_id = ?
            order by s.pseudonym, a.number, c.item
            """;

    /** A mark that a regrade has changed. */
    @Schema(name = "MarkChange")
    record Entry(
            UUID studentId,
            String pseudonym,

            @Schema(
                    description = "Counts the student's attempts; the first one counts. 0 of a voided one.",
                    minimum = "0")
            int attempt,

            String item,

            @Schema(description = "The credit, 0 to 1; null where the item did not count.") @Nullable Double before,

            @Schema(description = "The credit, 0 to 1; null where the item does not count.") @Nullable Double after) {}

    private final Rows rows;

    ChangeLog(Rows rows) {
        this.rows = rows;
    }

    void note(ClassRow regrade, List<Change> changes) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        changes.stream()
                .filter(Change::isOne)
                .forEach(change -> values.add(Arrays.asList(
                        regrade.classId(),
                        regrade.id(),
                        change.sat().attempt(),
                        change.item(),
                        change.before(),
                        change.after())));
        rows.each(NOTE, values);
    }

    /** What a regrade has changed so far, by pseudonym. */
    List<Entry> of(ClassRow regrade) {
        return rows.list(
                OF,
                row -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("pseudonym"),
                        row.getInt("number"),
                        row.getString("item"),
                        row.getObject("credit_before", Double.class),
                        row.getObject("credit_after", Double.class)),
                regrade.classId(),
                regrade.id());
    }
}
