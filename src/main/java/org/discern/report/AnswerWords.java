package org.discern.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.grading.Answer;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Evidence;
import org.discern.grading.Excerpts;
import org.discern.grading.Highlight;
import org.discern.grading.Item;
import org.discern.grading.Key;
import org.discern.grading.Sort;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.discern.label.Span;

/** Says an answer to an item, and its key, in words. */
record AnswerWords(Item item, Excerpts texts) {

    private static final int FIRST_WORDS = 6;

    String answer(Answer answer) {
        return switch (item.question().kind()) {
            case CLASSIFY -> label(((Classify.Answer) answer).label());
            case SORT -> sorted(((Sort.Answer) answer).labels()::get);
            case HIGHLIGHT -> marked(((Highlight.Answer) answer).spans());
            case ATTRIBUTE -> ((Attribute.Answer) answer).source();
            case COMPARE -> fidelity(((Compare.Answer) answer).fidelity());
            case EVIDENCE -> options(((Evidence.Answer) answer).chosen());
        };
    }

    /** The best answer, and what is accepted as well where that is short to say. */
    String key(Key key) {
        return switch (item.question().kind()) {
            case CLASSIFY -> key((Classify.Key) key);
            case SORT -> sorted(((Sort.Key) key).labels()::get);
            case HIGHLIGHT -> marked(((Highlight.Key) key).spans());
            case ATTRIBUTE -> accepting(((Attribute.Key) key).source(), ((Attribute.Key) key).accept());
            case COMPARE -> key((Compare.Key) key);
            case EVIDENCE -> options(((Evidence.Key) key).settles());
        };
    }

    /** What a class chose, as {@link org.discern.grading.Pick} names it. */
    String choice(String name) {
        return switch (item.question().kind()) {
            case CLASSIFY, SORT -> label(name);
            case COMPARE -> fidelity(Fidelity.valueOf(name));
            case EVIDENCE -> options(List.of(name));
            case ATTRIBUTE -> name;
            case HIGHLIGHT -> "“" + name + "”";
        };
    }

    private String key(Classify.Key key) {
        return accepting(
                label(key.label()), key.accept().stream().map(this::label).toList());
    }

    private static String key(Compare.Key key) {
        return accepting(
                fidelity(key.fidelity()),
                key.accept().stream().map(AnswerWords::fidelity).toList());
    }

    private static String accepting(String best, List<String> others) {
        return others.isEmpty() ? best : best + " (accepted as well: " + String.join(", ", others) + ")";
    }

    private String label(String label) {
        Axis axis = item.question() instanceof Classify classify ? classify.axis() : ((Sort) item.question()).axis();
        return Words.label(axis, label);
    }

    private static String fidelity(Fidelity fidelity) {
        return Words.label(Axis.FIDELITY, fidelity.name());
    }

    private String sorted(java.util.function.UnaryOperator<String> labels) {
        return item.question().excerpts().stream()
                .map(excerpt -> "“" + firstWords(texts.text(excerpt)) + "” "
                        + (labels.apply(excerpt) == null ? "nothing" : label(labels.apply(excerpt))))
                .collect(Collectors.joining("; "));
    }

    private static String firstWords(String text) {
        String[] words = text.split("\\s+");
        String first = Stream.of(words).limit(FIRST_WORDS).collect(Collectors.joining(" "));
        return words.length > FIRST_WORDS ? first + " …" : first;
    }

    private String marked(List<Span> spans) {
        String text = texts.text(item.question().excerpts().get(0));
        return spans.isEmpty()
                ? "nothing"
                : spans.stream().sorted().map(span -> "“" + span.in(text) + "”").collect(Collectors.joining(", "));
    }

    private String options(List<String> ids) {
        return ((Evidence) item.question())
                .options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(Evidence.Option::text)
                        .collect(Collectors.joining("; "));
    }
}
