package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.account.StudentId;
import org.discern.classroom.Policy;
import org.discern.grading.Answer;
import org.discern.grading.Call;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Shows students what came of their answers, as far as the reveal policy lets them see it. */
@ApplicationScoped
class Results {

    static final ProblemType REVEAL_NOT_DUE = new ProblemType("reveal-not-due", 403, "The key is not shown now");

    private final Sheets sheets;
    private final ResponseLog log;
    private final MarkBook marks;
    private final Reveals reveals;
    private final ClassSplits splits;

    Results(Sheets sheets, ResponseLog log, MarkBook marks, Reveals reveals, ClassSplits splits) {
        this.sheets = sheets;
        this.log = log;
        this.marks = marks;
        this.reveals = reveals;
        this.splits = splits;
    }

    @Transactional
    AttemptResult of(StudentId student, UUID attemptId) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.NONE);
        return reveals.isDue(sheet) ? revealed(sheet) : pending(sheet);
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
        return marked(sheet, item, answer, mark, splits.of(sheet, List.of(item)).get(itemId));
    }

    private void refuseUnlessDue(Sheet sheet, @Nullable Mark mark) {
        if (sheet.assignment().policy().reveal() != Policy.Reveal.AFTER_EACH) {
            throw Problem.of(REVEAL_NOT_DUE, "This assignment does not show keys item by item.");
        }
        if (mark == null) {
            throw Problem.of(REVEAL_NOT_DUE, "Answer the item first.");
        }
        if (reveals.isAnsweringElsewhere(sheet)) {
            throw Problem.of(REVEAL_NOT_DUE, "Submit your other open attempt at this quiz first.");
        }
    }

    private AttemptResult pending(Sheet sheet) {
        var answers = log.current(sheet.key(), sheet::kindOf);
        var items = sheet.quiz().content().items().stream()
                .map(item -> new AttemptResult.AnsweredItem(item.id(), answer(answers.get(item.id()))))
                .toList();
        return new AttemptResult.Pending("PENDING", AttemptView.of(sheet.attempt()), because(sheet), items);
    }

    private String because(Sheet sheet) {
        if (!sheet.attempt().isSubmitted()) {
            return "Submit the attempt first.";
        }
        return switch (sheet.assignment().policy().reveal()) {
            case NEVER -> "Your teacher goes through this quiz in class.";
            case AFTER_CLOSE ->
                sheet.assignment().window().isClosed(sheet.now())
                        ? "Submit your other open attempt at this quiz first."
                        : "The result is shown when the assignment is closed.";
            case AFTER_EACH, AFTER_SUBMIT -> "Submit your other open attempt at this quiz first.";
        };
    }

    private AttemptResult revealed(Sheet sheet) {
        var answers = log.current(sheet.key(), sheet::kindOf);
        var book = marks.of(sheet.key());
        var split = splits.of(sheet, sheet.quiz().content().items());
        var items = sheet.quiz().content().items().stream()
                .map(item -> marked(sheet, item, answers.get(item.id()), book.get(item.id()), split.get(item.id())))
                .toList();
        return new AttemptResult.Revealed(
                "REVEALED", AttemptView.of(sheet.attempt()), score(items), items, mistakes(sheet, book));
    }

    private static AttemptResult.MarkedItem marked(
            Sheet sheet, Item item, @Nullable StoredResponse stored, @Nullable Mark mark, @Nullable ClassSplit split) {
        return new AttemptResult.MarkedItem(
                item.id(),
                answer(stored),
                mark == null ? 0 : mark.credit(),
                sheet.scheme().counts(item),
                sheet.scheme().isDropped(item),
                sheet.scheme().solution(item),
                sheet.scheme().alsoRight(item).stream()
                        .map(AttemptResult.AlsoRight::new)
                        .toList(),
                split);
    }

    private static @Nullable Answer answer(@Nullable StoredResponse stored) {
        return stored == null ? null : stored.response().answer();
    }

    private static AttemptResult.Score score(List<AttemptResult.MarkedItem> items) {
        var graded = items.stream().filter(AttemptResult.MarkedItem::graded).toList();
        double points =
                graded.stream().mapToDouble(AttemptResult.MarkedItem::credit).sum();
        long answered = graded.stream().filter(item -> item.answer() != null).count();
        return new AttemptResult.Score(points, graded.size(), (int) answered);
    }

    /** An item that does not count has no mistakes. */
    private static List<AttemptResult.Mistake> mistakes(Sheet sheet, Map<String, Mark> book) {
        return sheet.quiz().content().items().stream()
                .filter(item -> sheet.scheme().counts(item) && book.containsKey(item.id()))
                .flatMap(item -> Objects.requireNonNull(book.get(item.id())).calls().stream())
                .filter(call -> !call.keyed().equals(call.given()))
                .collect(Collectors.groupingBy(call -> call, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> mistake(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(AttemptResult.Mistake::count)
                        .reversed()
                        .thenComparing(mistake -> mistake.axis() + mistake.keyed() + mistake.given()))
                .toList();
    }

    private static AttemptResult.Mistake mistake(Call call, long count) {
        return new AttemptResult.Mistake(call.axis(), call.keyed(), call.given(), (int) count);
    }
}
