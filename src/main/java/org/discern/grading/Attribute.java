package org.discern.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One excerpt: who says this? Earns everything for the source of the key or an accepted one, else nothing. A source is no
 * label, so an answer makes no call: a confusion matrix of names would say nothing of the next article.
 *
 * @param excerpt the id of the excerpt
 * @param options the sources to choose from, in the order shown. Where nobody else is given as the source, "the author"
 *     is one of them
 */
public record Attribute(String excerpt, List<String> options) implements Question<Attribute.Key, Attribute.Answer> {

    /**
     * @param source the best answer
     * @param accept sources that earn the full mark as well; may be empty
     */
    public record Key(String source, List<String> accept) implements org.discern.grading.Key {
        public Key {
            accept = List.copyOf(accept);
        }

        boolean isRight(String given) {
            return given.equals(source) || accept.contains(given);
        }
    }

    /** @param source what the student chose */
    public record Answer(String source) implements org.discern.grading.Answer {
        public Answer {
            Objects.requireNonNull(source, "source");
        }
    }

    public Attribute {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.ATTRIBUTE;
    }

    @Override
    public List<String> excerpts() {
        return List.of(excerpt);
    }

    @Override
    public List<Fault> faults(Key key, Excerpts excerpts) {
        List<Fault> faults = new ArrayList<>(excerpts.faults(excerpt, "/excerpt"));
        faults.addAll(offer().faults());
        faults.addAll(offer().faults(key.source(), "/key/source", key.accept(), "/key/accept"));
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts excerpts) {
        return offer().faults(answer.source(), "/source").toList();
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        return new Mark(key.isRight(answer.source()) ? 1 : 0, List.of());
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        return new Key(answer.source(), List.of());
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts excerpts) {
        return List.of(new Pick(excerpt, answer.source()));
    }

    private Options offer() {
        return new Options(options);
    }
}
