package org.discern.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.discern.label.Span;
import org.discern.label.Words;

/** Exercises without faults, of every kind, and answers without faults to them. */
public final class AnyExercise {

    /** Texts with what trips up positions: emoji, combining marks, curly marks, no-break spaces. */
    public static final Excerpts TEXTS = new Excerpts(Map.of(
            "lanes", "The pool is 25 metres long and has six lanes.",
            "slide", "“It’s gone,” said Farrow\u00a0– 😀 and that’s that.",
            "colour", "Un cafe\u0301 trop cher: 9,000 🗞️ so-called “gifts”",
            "hint", "Она сказала: «Нет» 𝒳"));

    private static final List<String> SOURCES =
            List.of("the author", "Farrow", "„Frau Ö.“", "a “friend”: 😀", "no: 7", "Нет");

    /** An exercise with an answer to it. */
    record Answered(Exercise<?, ?> exercise, Answer answer) {
        Mark mark(boolean partialCredit) {
            return exercise.mark(answer, partialCredit);
        }
    }

    private AnyExercise() {}

    static Arbitrary<Answered> answered() {
        return answered(over(TEXTS));
    }

    static Arbitrary<Answered> answeredByLabels() {
        List<String> ids = ids(TEXTS);
        return answered(Arbitraries.oneOf(classify(ids, TEXTS), sort(ids, TEXTS), compare(ids, TEXTS)));
    }

    static Arbitrary<Answered> answeredByMarking() {
        return answered(highlight(ids(TEXTS), TEXTS));
    }

    private static Arbitrary<Answered> answered(Arbitrary<Exercise<?, ?>> exercises) {
        return exercises
                .flatMap(exercise -> answers(exercise).map(answer -> new Answered(exercise, answer)))
                .withoutEdgeCases();
    }

    private static List<String> ids(Excerpts texts) {
        return texts.texts().keySet().stream().sorted().toList();
    }

    /** Exercises over these texts, each of at least two words. */
    public static Arbitrary<Exercise<?, ?>> over(Excerpts texts) {
        List<String> ids = ids(texts);
        return Arbitraries.of(Kind.values())
                .flatMap(kind -> of(kind, ids, texts))
                .withoutEdgeCases();
    }

    private static Arbitrary<Exercise<?, ?>> of(Kind kind, List<String> ids, Excerpts texts) {
        return switch (kind) {
            case CLASSIFY -> classify(ids, texts);
            case SORT -> sort(ids, texts);
            case HIGHLIGHT -> highlight(ids, texts);
            case ATTRIBUTE -> attribute(ids, texts);
            case COMPARE -> compare(ids, texts);
            case EVIDENCE -> evidence(ids, texts);
        };
    }

    public static Arbitrary<Answer> answers(Exercise<?, ?> exercise) {
        var question = exercise.question();
        return switch (question.kind()) {
            case CLASSIFY -> Arbitraries.of(((Classify) question).options()).map(Classify.Answer::new);
            case SORT -> answers((Sort) question);
            case HIGHLIGHT -> answers((Highlight) question, exercise.excerpts());
            case ATTRIBUTE -> Arbitraries.of(((Attribute) question).options()).map(Attribute.Answer::new);
            case COMPARE ->
                Arbitraries.of(((Compare) question).options())
                        .map(Fidelity::valueOf)
                        .map(Compare.Answer::new);
            case EVIDENCE -> answers((Evidence) question);
        };
    }

    private static Arbitrary<Answer> answers(Sort sort) {
        return Arbitraries.maps(Arbitraries.of(sort.excerpts()), Arbitraries.of(sort.options()))
                .ofMinSize(1)
                .map(Sort.Answer::new);
    }

    private static Arbitrary<Answer> answers(Highlight highlight, Excerpts texts) {
        return spans(texts.text(highlight.excerpt())).list().ofMaxSize(6).map(Highlight.Answer::new);
    }

    private static Arbitrary<Answer> answers(Evidence evidence) {
        return Arbitraries.of(evidence.options())
                .map(Evidence.Option::id)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(Evidence.Answer::new);
    }

    static Arbitrary<Span> spans(String text) {
        int length = Span.of(text).end();
        return Arbitraries.integers().between(0, length - 1).flatMap(start -> Arbitraries.integers()
                .between(start + 1, length)
                .map(end -> new Span(start, end)));
    }

    /** Options, the first some of them right, in an order that does not tell. */
    private record Offer(List<String> shuffled, int right) {
        List<String> options() {
            return shuffled.stream().sorted().toList();
        }

        String label() {
            return shuffled.get(0);
        }

        List<String> accept() {
            return shuffled.subList(1, right);
        }
    }

    private static Arbitrary<Offer> offers(List<String> all) {
        return Arbitraries.shuffle(all)
                .flatMap(options ->
                        Arbitraries.integers().between(2, options.size()).map(n -> options.subList(0, n)))
                .flatMap(AnyExercise::rights);
    }

    private static Arbitrary<Offer> rights(List<String> options) {
        return Combinators.combine(
                        Arbitraries.shuffle(options), Arbitraries.integers().between(1, options.size() - 1))
                .as(Offer::new);
    }

    private static Arbitrary<Axis> axes() {
        return Arbitraries.of(Axis.LABEL, Axis.FORM, Axis.CONTENT);
    }

    private static Arbitrary<Exercise<?, ?>> classify(List<String> ids, Excerpts texts) {
        return Combinators.combine(axes(), Arbitraries.of(ids)).flatAs((axis, id) -> offers(axis.labels())
                .map(offer -> Exercise.of(
                        new Classify(axis, id, offer.options()),
                        new Classify.Key(offer.label(), offer.accept()),
                        texts)));
    }

    private static Arbitrary<Exercise<?, ?>> sort(List<String> ids, Excerpts texts) {
        return Combinators.combine(
                        axes(), Arbitraries.shuffle(ids), Arbitraries.integers().between(2, ids.size()))
                .as((axis, shuffled, n) -> sort(axis, shuffled.subList(0, n), texts))
                .flatMap(exercises -> exercises);
    }

    private static Arbitrary<Exercise<?, ?>> sort(Axis axis, List<String> ids, Excerpts texts) {
        return offers(axis.labels()).map(Offer::options).flatMap(options -> rights(options)
                .list()
                .ofSize(ids.size())
                .map(offers -> Exercise.of(new Sort(axis, ids, options), key(ids, offers), texts)));
    }

    private static Sort.Key key(List<String> ids, List<Offer> offers) {
        Map<String, String> labels = new HashMap<>();
        Map<String, List<String>> accept = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            labels.put(ids.get(i), offers.get(i).label());
            if (offers.get(i).right() > 1) {
                accept.put(ids.get(i), offers.get(i).accept());
            }
        }
        return new Sort.Key(labels, accept);
    }

    private static Arbitrary<Exercise<?, ?>> highlight(List<String> ids, Excerpts texts) {
        return Combinators.combine(Arbitraries.of(ids), Arbitraries.of(Highlight.Target.values()))
                .as(Highlight::new)
                .flatMap(question -> keySpans(texts.text(question.excerpt()))
                        .map(spans -> Exercise.of(question, new Highlight.Key(spans), texts)));
    }

    /** Some words of a text, but not all. */
    private static Arbitrary<List<Span>> keySpans(String text) {
        List<Span> words = Words.of(text);
        return Combinators.combine(
                        Arbitraries.shuffle(words), Arbitraries.integers().between(1, words.size() - 1))
                .as((shuffled, n) -> new ArrayList<>(shuffled.subList(0, n)));
    }

    private static Arbitrary<Exercise<?, ?>> attribute(List<String> ids, Excerpts texts) {
        return Combinators.combine(Arbitraries.of(ids), offers(SOURCES))
                .as((id, offer) -> Exercise.of(
                        new Attribute(id, offer.options()), new Attribute.Key(offer.label(), offer.accept()), texts));
    }

    private static Arbitrary<Exercise<?, ?>> compare(List<String> ids, Excerpts texts) {
        return Combinators.combine(offers(Axis.FIDELITY.labels()), Arbitraries.shuffle(ids))
                .as((offer, shuffled) -> Exercise.of(
                        new Compare(shuffled.get(0), shuffled.get(1), offer.options()),
                        new Compare.Key(
                                Fidelity.valueOf(offer.label()),
                                offer.accept().stream().map(Fidelity::valueOf).toList()),
                        texts));
    }

    private static Arbitrary<Exercise<?, ?>> evidence(List<String> ids, Excerpts texts) {
        return Combinators.combine(Arbitraries.of(ids), offers(List.of("a", "b-1", "c", "d", "e")))
                .as((id, offer) -> Exercise.of(
                        new Evidence(
                                id,
                                offer.options().stream()
                                        .map(option -> new Evidence.Option(option, "Look it up: “" + option + "” 😀"))
                                        .toList()),
                        new Evidence.Key(
                                offer.shuffled().subList(0, offer.right()),
                                offer.right() > 1
                                        ? List.of(offer.shuffled()
                                                .subList(1, offer.shuffled().size()))
                                        : List.of()),
                        texts));
    }
}
