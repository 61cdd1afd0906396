package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.account.StudentId;
import org.discern.grading.Item;
import org.discern.platform.Problem;

/** Says to other features which keys a student may see now. */
@ApplicationScoped
public class ShownKeys {

    private final Sheets sheets;
    private final Reveals reveals;

    ShownKeys(Sheets sheets, Reveals reveals) {
        this.sheets = sheets;
        this.reveals = reveals;
    }

    /**
     * The items of an attempt whose key its student may see now.
     *
     * @throws Problem {@code not-found} if the attempt is not the student's own
     */
    @Transactional
    public Set<String> of(StudentId student, UUID attemptId) {
        return shown(sheets.own(student, attemptId, LockModeType.NONE));
    }

    /** @throws Problem {@code not-found}, {@code reveal-not-due} */
    @Transactional
    public void check(StudentId student, UUID attemptId, String item) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.NONE);
        if (sheet.quiz().item(item).isEmpty()) {
            throw Problem.notFound("item in the quiz");
        }
        if (!shown(sheet).contains(item)) {
            throw Problem.of(Results.REVEAL_NOT_DUE, "Wait until you have been shown the key of this item.");
        }
    }

    private Set<String> shown(Sheet sheet) {
        if (reveals.isDue(sheet)) {
            return sheet.quiz().content().items().stream().map(Item::id).collect(Collectors.toSet());
        }
        return sheet.attempt().isVoided() || reveals.isForbidden(sheet) ? Set.of() : reveals.seen(sheet.key());
    }
}
