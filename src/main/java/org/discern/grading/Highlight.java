package org.discern.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.discern.label.Span;
import org.discern.label.Words;

/**
 * Mark the words of one excerpt. Earns the token-level F1 of the marked words against the words of the key, so marking
 * everything does not pay; a word counts as marked when at least half of it is.
 *
 * @param excerpt the id of the excerpt
 * @param target what to mark
 */
public record Highlight(String excerpt, Target target) implements Question<Highlight.Key, Highlight.Answer> {

    /** The words that a student can be asked to mark. */
    public enum Target {
        QUOTED_WORDS,
        LOADED_WORDS,
        /** The part of a quotation that evidence could settle. */
        CLAIM_IN_QUOTE,
        /** Who is given as the source. */
        SOURCE,
        /** The words that say that somebody is speaking: "said", "according to". */
        CUE
    }

    /** @param spans the words to mark, in code points of the excerpt */
    public record Key(List<Span> spans) implements org.discern.grading.Key {
        public Key {
            spans = List.copyOf(spans);
        }
    }

    /** @param spans the words that the student marked, in code points of the excerpt */
    public record Answer(List<Span> spans) implements org.discern.grading.Answer {
        public Answer {
            spans = List.copyOf(spans);
        }
    }

    private static final int MOST_SPANS = 500;
    private static final int MOST_KEYED_SPANS = 50;

    @Override
    public Kind kind() {
        return Kind.HIGHLIGHT;
    }

    @Override
    public List<String> excerpts() {
        return List.of(excerpt);
    }

    @Override
    public List<Fault> faults(Key key, Excerpts excerpts) {
        List<Fault> faults = new ArrayList<>(excerpts.faults(excerpt, "/excerpt"));
        if (key.spans().size() > MOST_KEYED_SPANS) {
            faults.add(new Fault("/key/spans", "A key marks at most " + MOST_KEYED_SPANS + " spans."));
        }
        excerpts.find(excerpt).ifPresent(text -> {
            faults.addAll(outside(key.spans(), text, "/key/spans"));
            var marked = faults.isEmpty() ? marked(key.spans(), text) : Set.<Span>of();
            if (faults.isEmpty() && marked.isEmpty()) {
                faults.add(new Fault("/key/spans", "Mark at least one word."));
            }
            if (!marked.isEmpty() && marked.size() == Words.of(text).size()) {
                faults.add(new Fault("/key/spans", "The key marks every word: choose a longer excerpt."));
            }
        });
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts excerpts) {
        if (answer.spans().size() > MOST_SPANS) {
            return List.of(new Fault("/spans", "Mark at most " + MOST_SPANS + " spans."));
        }
        return outside(answer.spans(), excerpts.text(excerpt), "/spans");
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        String text = setting.excerpts().text(excerpt);
        Set<Span> keyed = marked(key.spans(), text);
        Set<Span> given = marked(answer.spans(), text);
        long shared = given.stream().filter(keyed::contains).count();
        double f1 = 2.0 * shared / (keyed.size() + given.size());
        return new Mark(setting.partialCredit() || f1 == 1 ? f1 : 0, List.of());
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        return new Key(answer.spans().stream().distinct().sorted().toList());
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts excerpts) {
        String text = excerpts.text(excerpt);
        return marked(answer.spans(), text).stream()
                .map(word -> new Pick(excerpt, word.in(text), word))
                .toList();
    }

    private static List<Fault> outside(List<Span> spans, String text, String pointer) {
        List<Fault> faults = new ArrayList<>();
        int length = Span.of(text).end();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).end() > length) {
                faults.add(new Fault(
                        pointer + "/" + i, "The span ends after the excerpt, which has " + length + " code points."));
            }
        }
        return faults;
    }

    /** The words of a text that spans mark: those of which they cover at least half. */
    public static Set<Span> marked(List<Span> spans, String text) {
        Set<Span> marked = new HashSet<>();
        List<Span> sorted = spans.stream().sorted().toList();
        for (Span word : Words.of(text)) {
            int covered = union(sorted, word);
            if (2 * covered >= word.length()) {
                marked.add(word);
            }
        }
        return marked;
    }

    /** How many code points of a word the sorted spans cover together, however they overlap. */
    private static int union(List<Span> spans, Span word) {
        int covered = 0;
        int reached = word.start();
        for (Span span : spans) {
            int from = Math.max(reached, span.start());
            int to = Math.min(word.end(), span.end());
            if (to > from) {
                covered += to - from;
                reached = to;
            }
        }
        return covered;
    }
}
