package org.discern.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.discern.label.Axis;

/**
 * One excerpt, one axis: what is it?
 *
 * @param axis {@link Axis#LABEL}, {@link Axis#FORM} or {@link Axis#CONTENT}
 * @param excerpt the id of the excerpt
 * @param options the labels to choose from, in the order shown; all of the axis when empty
 */
public record Classify(Axis axis, String excerpt, List<String> options)
        implements Question<Classify.Key, Classify.Answer> {

    /**
     * @param label the best label
     * @param accept labels that earn the full mark as well; may be empty
     */
    public record Key(String label, List<String> accept) implements org.discern.grading.Key {
        public Key {
            accept = List.copyOf(accept);
        }
    }

    /** @param label the label that the student chose */
    public record Answer(String label) implements org.discern.grading.Answer {
        public Answer {
            Objects.requireNonNull(label, "label");
        }
    }

    public Classify {
        options = Options.orAll(options, axis);
    }

    @Override
    public Kind kind() {
        return Kind.CLASSIFY;
    }

    @Override
    public List<String> excerpts() {
        return List.of(excerpt);
    }

    @Override
    public List<Fault> faults(Key key, Excerpts excerpts) {
        List<Fault> faults = new ArrayList<>(excerpts.faults(excerpt, "/excerpt"));
        if (axis == Axis.FIDELITY) {
            faults.add(new Fault("/axis", "FIDELITY is about two texts: ask it with kind compare."));
        }
        faults.addAll(offer().faults(axis));
        faults.addAll(offer().faults(key.label(), "/key/label", key.accept(), "/key/accept"));
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts excerpts) {
        return offer().faults(answer.label(), "/label").toList();
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        var choice = choice(key);
        return new Mark(choice.credit(answer.label(), setting.partialCredit()), List.of(choice.call(answer.label())));
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        return new Key(answer.label(), List.of());
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts excerpts) {
        return List.of(new Pick(excerpt, answer.label()));
    }

    private Options offer() {
        return new Options(options);
    }

    private Choice choice(Key key) {
        return new Choice(axis, key.label(), key.accept());
    }
}
