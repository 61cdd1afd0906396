package org.discern.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.discern.grading.Answer;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Kind;

/**
 * One item with what its key and the colleagues say of it.
 *
 * @param said by the colleagues who answered
 */
record ItemOpinions(Item item, Exercise<?, ?> exercise, List<Answer> said) {

    /** From which F1 on somebody marks the same words as the key. */
    private static final double SAME_WORDS = 2.0 / 3;

    private static final String AS_KEYED = "AS_KEYED";
    private static final String OTHERWISE = "OTHERWISE";

    Decided decided() {
        return Decided.by(item.question());
    }

    /** The author's voice. */
    Answer keyed() {
        return Decisions.keyed(exercise);
    }

    /** The values of each decision, the key's among them. */
    Map<Place, List<String>> values() {
        Map<Place, List<String>> values = new LinkedHashMap<>();
        add(keyed(), values);
        said.forEach(answer -> add(answer, values));
        return values;
    }

    /** The values of the decisions, for measures to which it does not matter what each was about. */
    Collection<List<String>> units() {
        return values().values();
    }

    Set<Tally.Contest> contests() {
        var contests = EnumSet.noneOf(Tally.Contest.class);
        tallies().values().forEach(tally -> contests.addAll(tally.contests()));
        return contests;
    }

    /** What could be done, the gentler first; nothing where nobody contests the item. */
    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        if (!contests().isEmpty()) {
            acceptance().ifPresent(suggestions::add);
            if (item.graded()) {
                suggestions.add(Suggestion.discuss());
            }
        }
        return suggestions;
    }

    private Optional<Suggestion> acceptance() {
        Map<String, String> accept = new TreeMap<>();
        for (var decision : tallies().entrySet()) {
            var tally = decision.getValue();
            if (!tally.contests().isEmpty()) {
                var second = tally.second();
                boolean asksNothing =
                        Decisions.options(exercise).size() <= tally.right().size() + 1;
                if (second.isEmpty() || asksNothing) {
                    return Optional.empty();
                }
                accept.put(decision.getKey().excerpt(), second.get());
            }
        }
        return Optional.of(new Suggestion(Suggestion.Change.ACCEPT_BOTH, accept));
    }

    /** Labels are divided one by one; marked words only as a whole, since their borders are nobody's opinion. */
    private Map<Place, Tally> tallies() {
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        if (item.question().kind() == Kind.HIGHLIGHT) {
            var given = said.stream()
                    .map(answer -> exercise.mark(answer, true).credit() >= SAME_WORDS ? AS_KEYED : OTHERWISE)
                    .toList();
            tallies.put(new Place(item.question().excerpts().get(0), null), new Tally(List.of(AS_KEYED), given));
            return tallies;
        }
        Map<Place, List<String>> given = new LinkedHashMap<>();
        said.forEach(answer -> add(answer, given));
        Decisions.right(exercise)
                .forEach((place, right) -> tallies.put(place, new Tally(right, given.getOrDefault(place, List.of()))));
        return tallies;
    }

    private void add(Answer answer, Map<Place, List<String>> values) {
        Decisions.of(exercise, answer).forEach((place, value) -> values.computeIfAbsent(place, any -> new ArrayList<>())
                .add(value));
    }
}
