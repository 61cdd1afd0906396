package org.discern.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.grading.Call;
import org.discern.insight.Given;
import org.discern.label.Axis;
import org.discern.statistics.Minimums;

/**
 * Which label was taken for which, in plain words, the most frequent mistake first. From ten labels on: with fewer, a
 * sentence could tell the key of one item.
 */
final class Mistakes {

    private static final int MOST = 5;
    private static final Comparator<Map.Entry<Call, Long>> MOST_FREQUENT = Map.Entry.<Call, Long>comparingByValue()
            .reversed()
            .thenComparing(mistake -> mistake.getKey().toString());

    private Mistakes() {}

    /** Sentences without a full stop. */
    static List<String> of(List<Given> answers) {
        Map<Call, Long> counts =
                calls(answers).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().keyed().equals(count.getKey().given()))
                .sorted(MOST_FREQUENT)
                .limit(MOST)
                .map(count -> sentence(count.getKey(), count.getValue(), keyed(counts, count.getKey())))
                .toList();
    }

    /** Whether there are labels enough to speak of mistakes. */
    static boolean isEnough(List<Given> answers) {
        return calls(answers).size() >= Minimums.SHOWN.answers();
    }

    private static List<Call> calls(List<Given> answers) {
        return answers.stream().flatMap(given -> given.mark().calls().stream()).toList();
    }

    /** How often something with this label was asked about. */
    private static long keyed(Map<Call, Long> counts, Call mistake) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().axis() == mistake.axis()
                        && count.getKey().keyed().equals(mistake.keyed()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String sentence(Call mistake, long count, long of) {
        String keyed = Words.label(mistake.axis(), mistake.keyed());
        String given = Words.label(mistake.axis(), mistake.given());
        String times = of == 1 ? " time" : " times";
        return mistake.axis() == Axis.FIDELITY
                ? "Found " + given + " where it was " + keyed + ", " + count + " of " + of + times
                : "Took " + keyed + " for " + given + ", " + count + " of " + of + times;
    }
}
