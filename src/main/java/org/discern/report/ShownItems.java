package org.discern.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Item;
import org.discern.insight.Dashboard;
import org.discern.insight.Given;
import org.discern.insight.MisleadingExcerpt;
import org.discern.report.PrintedReport.ShownItem;
import org.discern.report.PrintedReport.Source;

/** Chooses the excerpts that stand on paper with key and explanation, where the keys may. */
final class ShownItems {

    private static final int MOST = 2;
    private static final double FULL = 1 - 1e-9;

    private record Missed(Task task, Given given) {}

    private record Misled(Task task, MisleadingExcerpt excerpt) {}

    private ShownItems() {}

    /** What a student missed most, of assignments that they have submitted; the latest first among equals. */
    static List<ShownItem> of(List<Work> works, OpenKeys keys) {
        return works.stream()
                .filter(work -> work.isSubmitted() && keys.mayShow(work.task()))
                .sorted(Comparator.comparing(
                                (Work work) -> work.task().assignment().window().opensAt())
                        .reversed())
                .flatMap(work -> work.counting().stream()
                        .filter(given -> given.mark().credit() < FULL)
                        .sorted(Comparator.comparing(given -> given.item().id()))
                        .map(given -> new Missed(work.task(), given)))
                .sorted(Comparator.comparingDouble(
                        missed -> missed.given().mark().credit()))
                .limit(MOST)
                .map(missed -> shown(missed.task(), missed.given().item(), answer(missed)))
                .toList();
    }

    /** What misled a class most, where at least {@code students} answered. */
    static List<ShownItem> of(List<Task> tasks, List<Dashboard> dashboards, OpenKeys keys, int students) {
        return IntStream.range(0, tasks.size())
                .boxed()
                .filter(number -> keys.mayShow(tasks.get(number)))
                .flatMap(number -> dashboards.get(number).misleading().stream()
                        .map(excerpt -> new Misled(tasks.get(number), excerpt)))
                .filter(misled -> misled.excerpt().answers() >= students)
                .sorted(Comparator.comparingDouble(misled ->
                        -(double) misled.excerpt().wrong() / misled.excerpt().answers()))
                .limit(MOST)
                .map(misled -> shown(misled.task(), item(misled), answers(misled)))
                .toList();
    }

    private static Item item(Misled misled) {
        return misled.task().scheme().quiz().item(misled.excerpt().item()).orElseThrow();
    }

    private static String answer(Missed missed) {
        return new AnswerWords(
                        missed.given().item(), missed.task().scheme().quiz().texts())
                .answer(missed.given().answer());
    }

    private static String answers(Misled misled) {
        var words = new AnswerWords(item(misled), misled.task().scheme().quiz().texts());
        String most = misled.excerpt().choices().stream()
                .filter(choice -> !choice.right())
                .limit(1)
                .map(choice -> "; most often chosen: " + words.choice(choice.choice()) + " (" + choice.count() + ")")
                .collect(Collectors.joining());
        return misled.excerpt().wrong() + " of " + misled.excerpt().answers() + " chose nothing right" + most;
    }

    private static ShownItem shown(Task task, Item item, String answer) {
        var content = task.scheme().quiz().content();
        var words = new AnswerWords(item, task.scheme().quiz().texts());
        var sources = item.question().excerpts().stream()
                .flatMap(id -> content.excerpts().stream()
                        .filter(excerpt -> excerpt.id().equals(id)))
                .map(excerpt -> source(excerpt, content.articles()))
                .toList();
        return new ShownItem(
                content.language(),
                sources,
                item.prompt(),
                answer,
                words.key(task.scheme().exercise(item).key()),
                task.scheme().solution(item).path("explanation").asText());
    }

    private static Source source(Excerpt excerpt, List<Article> articles) {
        String credit = articles.stream()
                .filter(article -> article.id().equals(excerpt.article()))
                .map(ShownItems::credit)
                .findFirst()
                .orElse("");
        return new Source(excerpt.quote(), credit);
    }

    /** The credit that a licence asks for, or else where it stood. */
    private static String credit(Article article) {
        if (article.attribution() != null) {
            return article.attribution();
        }
        return article.date() == null ? article.outlet() : article.outlet() + ", " + article.date();
    }
}
