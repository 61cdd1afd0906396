package org.discern.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Fault;
import org.discern.grading.Item;
import org.discern.grading.Question;
import org.discern.label.Axis;

/** What the schema cannot say of a quiz set: that its parts fit together and that it does not give itself away. */
final class Checks {

    private static final Set<String> TELLING =
            Stream.of(Axis.values()).flatMap(axis -> axis.labels().stream()).collect(Collectors.toSet());
    /** {@code claim-2} tells as much as {@code claim}. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+$");

    private final Quiz quiz;
    private final List<Fault> faults = new ArrayList<>();

    private Checks(Quiz quiz) {
        this.quiz = quiz;
    }

    /** The faults with pointers into the whole document; none when it can be published. */
    static List<Fault> faults(Quiz quiz) {
        var checks = new Checks(quiz);
        checks.ids("/articles", quiz.content().articles(), Article::id);
        checks.ids("/excerpts", quiz.content().excerpts(), Excerpt::id);
        checks.ids("/items", quiz.content().items(), Item::id);
        if (checks.faults.isEmpty()) {
            checks.items();
            checks.unused();
        }
        return checks.faults;
    }

    private <T> void ids(String pointer, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String own = id.apply(parts.get(i));
            if (!seen.add(own)) {
                faults.add(new Fault(pointer + "/" + i + "/id", "The id " + own + " is taken: choose another."));
            }
            if (TELLING.contains(
                    NUMBER.matcher(own).replaceFirst("").replace('-', '_').toUpperCase(Locale.ROOT))) {
                faults.add(new Fault(
                        pointer + "/" + i + "/id", "Students see ids before they answer: do not name a label."));
            }
        }
    }

    private void items() {
        List<Item> items = quiz.content().items();
        for (int i = 0; i < items.size(); i++) {
            String pointer = "/items/" + i;
            quiz.exercise(items.get(i)).faults().forEach(fault -> faults.add(fault.under(pointer)));
        }
    }

    private void unused() {
        Set<String> used = quiz.content().items().stream()
                .map(Item::question)
                .map(Question::excerpts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Excerpt> excerpts = quiz.content().excerpts();
        for (int i = 0; i < excerpts.size(); i++) {
            if (!used.contains(excerpts.get(i).id())) {
                faults.add(new Fault("/excerpts/" + i, "No item asks about this excerpt: use it or delete it."));
            }
        }
    }
}
