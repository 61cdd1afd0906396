package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.Policy;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Shows students what came of their answers, as far as the reveal policy lets them see it. */
@ApplicationScoped
class Results {

    static final ProblemType REVEAL_NOT_DUE = new ProblemType("reveal-not-due", 403, "The key is not shown now");

    private static final String VOIDED = "Your teacher has taken this attempt out.";
    private static final String OTHER_WORK =
            "Finish your other work at this quiz first: an attempt that is open, or what you have still to hand in.";

    private final Sheets sheets;
    private final ResponseLog log;
    private final MarkBook marks;
    private final Reveals reveals;
    private final ResultViews views;

    Results(Sheets sheets, ResponseLog log, MarkBook marks, Reveals reveals, ResultViews views) {
        this.sheets = sheets;
        this.log = log;
        this.marks = marks;
        this.reveals = reveals;
        this.views = views;
    }

    @Transactional
    AttemptResult of(StudentId student, UUID attemptId) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.NONE);
        return reveals.isDue(sheet) ? views.revealed(sheet) : pending(sheet);
    }

    /**
     * Shows the key of one answered item during an attempt, where the policy is to do so after each. From then on,
     * answers to it do not count.
     *
     * @throws Problem {@code reveal-not-due}
     */
    @Transactional
    AttemptResult.MarkedItem reveal(StudentId student, UUID attemptId, String itemId) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.PESSIMISTIC_WRITE);
        Item item = sheet.quiz().item(itemId).orElseThrow(() -> Problem.notFound("item in the quiz"));
        Mark mark = marks.of(sheet.key()).get(itemId);
        refuseUnlessDue(sheet, mark);
        reveals.note(sheet, itemId);
        var answer = log.current(sheet.key(), sheet::kindOf).get(itemId);
        return views.marked(sheet, item, answer, mark);
    }

    private void refuseUnlessDue(Sheet sheet, @Nullable Mark mark) {
        if (sheet.assignment().policy().reveal() != Policy.Reveal.AFTER_EACH) {
            throw Problem.of(REVEAL_NOT_DUE, "This assignment does not show keys item by item.");
        }
        if (mark == null) {
            throw Problem.of(REVEAL_NOT_DUE, "Answer the item first.");
        }
        if (sheet.attempt().isVoided() || reveals.isForbidden(sheet)) {
            throw Problem.of(REVEAL_NOT_DUE, sheet.attempt().isVoided() ? VOIDED : OTHER_WORK);
        }
    }

    private AttemptResult pending(Sheet sheet) {
        var answers = log.current(sheet.key(), sheet::kindOf);
        var items = sheet.quiz().content().items().stream()
                .map(item -> new AttemptResult.AnsweredItem(item.id(), ResultViews.answer(answers.get(item.id()))))
                .toList();
        return new AttemptResult.Pending("PENDING", sheet.view(), because(sheet), items);
    }

    private static String because(Sheet sheet) {
        if (sheet.attempt().isVoided()) {
            return VOIDED + " The reason given: " + sheet.attempt().voidReason();
        }
        if (!sheet.attempt().isSubmitted()) {
            return "Submit the attempt first.";
        }
        if (sheet.assignment().showsKeys(sheet.now())) {
            return OTHER_WORK;
        }
        return sheet.assignment().policy().reveal() == Policy.Reveal.NEVER
                ? "Your teacher goes through this quiz in class."
                : "The result is shown when the assignment is closed.";
    }
}
