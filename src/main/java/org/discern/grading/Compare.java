package org.discern.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.discern.label.Axis;
import org.discern.label.Fidelity;

/**
 * Two texts: how does one carry what the other says? A headline against its body, a quotation against the transcript.
 *
 * @param excerpt the id of the excerpt that is judged
 * @param against the id of the excerpt that it is held against
 * @param options what to choose from, in the order shown; all of {@link Fidelity} when empty
 */
public record Compare(String excerpt, String against, List<String> options)
        implements Question<Compare.Key, Compare.Answer> {

    /**
     * @param fidelity the best answer
     * @param accept answers that earn the full mark as well; may be empty
     */
    public record Key(Fidelity fidelity, List<Fidelity> accept) implements org.discern.grading.Key {
        public Key {
            accept = List.copyOf(accept);
        }
    }

    /** @param fidelity what the student chose */
    public record Answer(Fidelity fidelity) implements org.discern.grading.Answer {
        public Answer {
            Objects.requireNonNull(fidelity, "fidelity");
        }
    }

    public Compare {
        options = Options.orAll(options, Axis.FIDELITY);
    }

    @Override
    public Kind kind() {
        return Kind.COMPARE;
    }

    @Override
    public List<String> excerpts() {
        return List.of(excerpt, against);
    }

    @Override
    public List<Fault> faults(Key key, Excerpts excerpts) {
        List<Fault> faults = new ArrayList<>(excerpts.faults(excerpt, "/excerpt"));
        faults.addAll(excerpts.faults(against, "/against"));
        if (excerpt.equals(against)) {
            faults.add(new Fault("/against", "Compare an excerpt with another one."));
        }
        faults.addAll(offer().faults(Axis.FIDELITY));
        var choice = choice(key);
        faults.addAll(offer().faults(choice.label(), "/key/fidelity", choice.accepted(), "/key/accept"));
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts excerpts) {
        return offer().faults(answer.fidelity().name(), "/fidelity").toList();
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        var choice = choice(key);
        String given = answer.fidelity().name();
        return new Mark(choice.credit(given, setting.partialCredit()), List.of(choice.call(given)));
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        return new Key(answer.fidelity(), List.of());
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts excerpts) {
        return List.of(new Pick(excerpt, answer.fidelity().name()));
    }

    private Options offer() {
        return new Options(options);
    }

    private static Choice choice(Key key) {
        return new Choice(
                Axis.FIDELITY,
                key.fidelity().name(),
                key.accept().stream().map(Enum::name).toList());
    }
}
