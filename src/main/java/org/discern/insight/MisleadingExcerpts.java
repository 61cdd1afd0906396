package org.discern.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.grading.Highlight;
import org.discern.grading.Item;
import org.discern.grading.Pick;
import org.discern.quiz.MarkScheme;

/** Finds the excerpts that misled most: where the most students chose nothing right. */
final class MisleadingExcerpts {

    static final int MOST = 10;
    private static final int MOST_CHOICES = 50;

    private final MarkScheme scheme;

    MisleadingExcerpts(MarkScheme scheme) {
        this.scheme = scheme;
    }

    /** The worst first, at most ten. */
    List<MisleadingExcerpt> of(Collection<Given> answers) {
        Map<Item, List<Given>> byItem =
                answers.stream().collect(Collectors.groupingBy(Given::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .filter(excerpt -> excerpt.wrong() > 0)
                .sorted(Comparator.comparingInt(MisleadingExcerpt::wrong)
                        .reversed()
                        .thenComparingInt(MisleadingExcerpt::answers)
                        .thenComparing(MisleadingExcerpt::item)
                        .thenComparing(MisleadingExcerpt::excerpt))
                .limit(MOST)
                .toList();
    }

    private Stream<MisleadingExcerpt> of(Item item, List<Given> answers) {
        var choices = new ItemChoices(item, scheme);
        Map<String, Map<Pick, Integer>> counts = new HashMap<>();
        for (Given given : answers) {
            for (Pick pick : scheme.exercise(item).picks(given.answer())) {
                counts.computeIfAbsent(pick.excerpt(), any -> new HashMap<>()).merge(pick, 1, Integer::sum);
            }
        }
        var right = right(choices);
        if (!choices.single()) {
            String excerpt = item.question().excerpts().get(0);
            int wrong = (int)
                    answers.stream().filter(given -> !choices.isRight(given)).count();
            var listed = listed(counts.getOrDefault(excerpt, Map.of()), right);
            return Stream.of(new MisleadingExcerpt(item.id(), excerpt, answers.size(), wrong, listed));
        }
        return counts.entrySet().stream().map(entry -> {
            var listed = listed(entry.getValue(), right);
            return new MisleadingExcerpt(
                    item.id(),
                    entry.getKey(),
                    count(listed, true) + count(listed, false),
                    count(listed, false),
                    listed);
        });
    }

    private static int count(List<MisleadingExcerpt.Choice> choices, boolean right) {
        return choices.stream()
                .filter(choice -> choice.right() == right)
                .mapToInt(MisleadingExcerpt.Choice::count)
                .sum();
    }

    private static List<MisleadingExcerpt.Choice> listed(Map<Pick, Integer> counts, Set<Pick> right) {
        return counts.entrySet().stream()
                .map(entry -> new MisleadingExcerpt.Choice(
                        entry.getKey().choice(),
                        entry.getKey().words(),
                        right.contains(entry.getKey()),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(MisleadingExcerpt.Choice::count)
                        .reversed()
                        .thenComparing(
                                MisleadingExcerpt.Choice::words, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(MisleadingExcerpt.Choice::choice))
                .limit(MOST_CHOICES)
                .toList();
    }

    private Set<Pick> right(ItemChoices choices) {
        var exercise = scheme.exercise(choices.item());
        if (exercise.key() instanceof Highlight.Key key) {
            return Set.copyOf(exercise.picks(new Highlight.Answer(key.spans())));
        }
        return choices.options().stream()
                .filter(ItemChoices.Option::right)
                .map(option -> new Pick(option.excerpt(), option.name(), null))
                .collect(Collectors.toSet());
    }
}
