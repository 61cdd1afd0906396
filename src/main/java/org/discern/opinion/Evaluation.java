package org.discern.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.grading.Item;
import org.discern.opinion.OpinionResult.Count;
import org.discern.opinion.OpinionResult.Given;
import org.discern.opinion.OpinionResult.ItemResult;
import org.discern.opinion.OpinionResult.Reliability;
import org.discern.opinion.OpinionResult.Split;
import org.discern.quiz.Quiz;

/** How far the voices of a round agree. A pure function of what was asked and what was said. */
final class Evaluation {

    private final List<Voice> voices;
    private final List<ItemOpinions> items;
    private final Map<Decided, KrippendorffAlpha> scales = new EnumMap<>(Decided.class);

    private Evaluation(Quiz quiz, List<Voice> voices) {
        this.voices = voices;
        this.items = quiz.content().items().stream()
                .map(item -> opinions(quiz, item, voices))
                .toList();
        items.stream()
                .collect(Collectors.groupingBy(ItemOpinions::decided))
                .forEach((decided, own) -> scales.put(
                        decided,
                        KrippendorffAlpha.of(own.stream()
                                .flatMap(item -> item.units().stream())
                                .toList())));
    }

    static OpinionResult of(Quiz quiz, List<Voice> voices) {
        return new Evaluation(quiz, voices).result();
    }

    static ItemOpinions opinions(Quiz quiz, Item item, List<Voice> voices) {
        var said = voices.stream()
                .map(voice -> voice.opinions().get(item.id()))
                .filter(Objects::nonNull)
                .map(Voice.Said::answer)
                .toList();
        return new ItemOpinions(item, quiz.exercise(item), said);
    }

    private OpinionResult result() {
        var labels = scales.entrySet().stream()
                .filter(scale -> scale.getKey() != Decided.WORDS)
                .map(Map.Entry::getValue)
                .toList();
        var overall = Reliability.of(
                null,
                KrippendorffAlpha.over(labels),
                voices(items.stream()
                        .filter(item -> item.decided() != Decided.WORDS)
                        .toList()));
        return new OpinionResult(
                overall,
                scales.entrySet().stream().map(this::reliability).toList(),
                items.stream().map(this::result).toList());
    }

    private Reliability reliability(Map.Entry<Decided, KrippendorffAlpha> scale) {
        var own =
                items.stream().filter(item -> item.decided() == scale.getKey()).toList();
        return Reliability.of(scale.getKey(), scale.getValue(), voices(own));
    }

    /** The key has a value everywhere, so whoever has answered anything makes a pair with it. */
    private int voices(Collection<ItemOpinions> own) {
        var ids = own.stream().map(opinions -> opinions.item().id()).toList();
        long colleagues = voices.stream()
                .filter(voice -> ids.stream().anyMatch(voice.opinions()::containsKey))
                .count();
        return (int) colleagues + (own.isEmpty() ? 0 : 1);
    }

    private ItemResult result(ItemOpinions opinions) {
        var own = KrippendorffAlpha.of(opinions.units());
        double expected = Objects.requireNonNull(scales.get(opinions.decided()), "each item has a scale")
                .expected();
        var contests = List.copyOf(opinions.contests());
        return new ItemResult(
                opinions.item().id(),
                opinions.decided(),
                opinions.keyed(),
                given(opinions.item().id()),
                splits(opinions),
                own.values() == 0 ? null : 1 - own.observed(),
                own.values() == 0 || expected == 0 ? null : own.observed() / expected,
                !contests.isEmpty(),
                contests,
                opinions.suggestions());
    }

    private List<Given> given(String item) {
        return voices.stream()
                .flatMap(voice -> Stream.ofNullable(voice.opinions().get(item))
                        .map(said -> new Given(voice.username(), voice.displayName(), said.answer(), said.comment())))
                .toList();
    }

    private static List<Split> splits(ItemOpinions opinions) {
        List<Split> splits = new ArrayList<>();
        opinions.values().forEach((place, values) -> {
            if (place.word() == null || values.contains(Decisions.MARKED)) {
                splits.add(new Split(place.excerpt(), place.word(), counts(values)));
            }
        });
        return splits;
    }

    private static List<Count> counts(List<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(Count::voices).reversed().thenComparing(Count::value))
                .toList();
    }
}
