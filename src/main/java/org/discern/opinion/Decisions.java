package org.discern.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.discern.grading.Answer;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Evidence;
import org.discern.grading.Exercise;
import org.discern.grading.Highlight;
import org.discern.grading.Key;
import org.discern.grading.Sort;
import org.discern.label.Words;

/**
 * The decisions that an item asks for, taken out of answers and keys: one label for {@code classify} and {@code compare},
 * one for each excerpt of {@code sort}, marked or not for each word of {@code highlight}, a source for {@code attribute}, the
 * options that go together for {@code evidence}. What an answer leaves open is not there.
 */
final class Decisions {

    static final String MARKED = "MARKED";
    static final String NOT_MARKED = "NOT_MARKED";

    private Decisions() {}

    /** What an answer without faults decided. */
    static Map<Place, String> of(Exercise<?, ?> exercise, Answer answer) {
        var question = exercise.question();
        String first = question.excerpts().get(0);
        return switch (question.kind()) {
            case CLASSIFY -> Map.of(new Place(first, null), ((Classify.Answer) answer).label());
            case COMPARE ->
                Map.of(
                        new Place(first, null),
                        ((Compare.Answer) answer).fidelity().name());
            case SORT -> labels((Sort) question, ((Sort.Answer) answer).labels());
            case HIGHLIGHT -> words(first, exercise.excerpts().text(first), (Highlight.Answer) answer);
            case ATTRIBUTE -> Map.of(new Place(first, null), ((Attribute.Answer) answer).source());
            case EVIDENCE -> Map.of(new Place(first, null), together(((Evidence.Answer) answer).chosen()));
        };
    }

    /** The key as an answer: what the author says, without what they accept beside it. */
    static Answer keyed(Exercise<?, ?> exercise) {
        Key key = exercise.key();
        return switch (exercise.question().kind()) {
            case CLASSIFY -> new Classify.Answer(((Classify.Key) key).label());
            case COMPARE -> new Compare.Answer(((Compare.Key) key).fidelity());
            case SORT -> new Sort.Answer(((Sort.Key) key).labels());
            case HIGHLIGHT -> new Highlight.Answer(((Highlight.Key) key).spans());
            case ATTRIBUTE -> new Attribute.Answer(((Attribute.Key) key).source());
            case EVIDENCE -> new Evidence.Answer(((Evidence.Key) key).settles());
        };
    }

    /** The labels that a key counts as right, the best one first; nothing for words, of which none is right alone. */
    static Map<Place, List<String>> right(Exercise<?, ?> exercise) {
        String first = exercise.question().excerpts().get(0);
        Key key = exercise.key();
        return switch (exercise.question().kind()) {
            case CLASSIFY -> {
                var own = (Classify.Key) key;
                yield Map.of(new Place(first, null), bestFirst(own.label(), own.accept()));
            }
            case COMPARE -> {
                var own = (Compare.Key) key;
                var accepted = own.accept().stream().map(Enum::name).toList();
                yield Map.of(new Place(first, null), bestFirst(own.fidelity().name(), accepted));
            }
            case SORT -> {
                var own = (Sort.Key) key;
                yield own.labels().entrySet().stream()
                        .collect(Collectors.toMap(
                                label -> new Place(label.getKey(), null),
                                label -> bestFirst(
                                        label.getValue(), own.accept().getOrDefault(label.getKey(), List.of()))));
            }
            case HIGHLIGHT -> Map.of();
            case ATTRIBUTE -> {
                var own = (Attribute.Key) key;
                yield Map.of(new Place(first, null), bestFirst(own.source(), own.accept()));
            }
            case EVIDENCE -> {
                var own = (Evidence.Key) key;
                var accepted = own.accept().stream().map(Decisions::together).toList();
                yield Map.of(new Place(first, null), bestFirst(together(own.settles()), accepted));
            }
        };
    }

    /** What an item offers to choose one of; nothing where words are marked or options go together. */
    static List<String> options(Exercise<?, ?> exercise) {
        var question = exercise.question();
        return switch (question.kind()) {
            case CLASSIFY -> ((Classify) question).options();
            case COMPARE -> ((Compare) question).options();
            case SORT -> ((Sort) question).options();
            case ATTRIBUTE -> ((Attribute) question).options();
            case HIGHLIGHT, EVIDENCE -> List.of();
        };
    }

    /** Options that were chosen together are one decision: which of them is right depends on the others. */
    private static String together(List<String> options) {
        return options.stream().sorted().collect(Collectors.joining(" + "));
    }

    private static List<String> bestFirst(String best, List<String> accepted) {
        List<String> right = new ArrayList<>(List.of(best));
        accepted.stream().filter(label -> !label.equals(best)).forEach(right::add);
        return right;
    }

    private static Map<Place, String> labels(Sort sort, Map<String, String> labels) {
        Map<Place, String> decided = new LinkedHashMap<>();
        for (String excerpt : sort.excerpts()) {
            String label = labels.get(excerpt);
            if (label != null) {
                decided.put(new Place(excerpt, null), label);
            }
        }
        return decided;
    }

    private static Map<Place, String> words(String excerpt, String text, Highlight.Answer answer) {
        Set<?> marked = Highlight.marked(answer.spans(), text);
        Map<Place, String> decided = new LinkedHashMap<>();
        for (var word : Words.of(text)) {
            decided.put(new Place(excerpt, word), marked.contains(word) ? MARKED : NOT_MARKED);
        }
        return decided;
    }
}
