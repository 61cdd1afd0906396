package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.discern.grading.Answer;
import org.discern.grading.Call;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.jspecify.annotations.Nullable;

/** Shows a sheet whose keys its student may see. Its methods run in the caller's transaction. */
@ApplicationScoped
class ResultViews {

    private final ResponseLog log;
    private final MarkBook marks;
    private final ClassSplits splits;
    private final OwnSkills skills;

    ResultViews(ResponseLog log, MarkBook marks, ClassSplits splits, OwnSkills skills) {
        this.log = log;
        this.marks = marks;
        this.splits = splits;
        this.skills = skills;
    }

    AttemptResult revealed(Sheet sheet) {
        var answers = log.current(sheet.key(), sheet::kindOf);
        var book = marks.of(sheet.key());
        var split = splits.of(sheet, sheet.quiz().content().items());
        var items = sheet.quiz().content().items().stream()
                .map(item -> marked(sheet, item, answers.get(item.id()), book.get(item.id()), split.get(item.id())))
                .toList();
        return new AttemptResult.Revealed(
                "REVEALED", sheet.view(), score(items), items, mistakes(sheet, book), skills.of(sheet));
    }

    /** One item with its solution. */
    AttemptResult.MarkedItem marked(Sheet sheet, Item item, @Nullable StoredResponse stored, @Nullable Mark mark) {
        return marked(sheet, item, stored, mark, splits.of(sheet, List.of(item)).get(item.id()));
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

    static @Nullable Answer answer(@Nullable StoredResponse stored) {
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
