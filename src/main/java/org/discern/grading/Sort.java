package org.discern.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.discern.label.Axis;

/**
 * Many excerpts, one axis: each gets a label. Earns the mean of what its excerpts earn; one without a label earns
 * nothing.
 *
 * @param axis {@link Axis#LABEL}, {@link Axis#FORM} or {@link Axis#CONTENT}
 * @param excerpts the ids of the excerpts, at least two, in the order shown
 * @param options the labels to choose from, in the order shown; all of the axis when empty
 */
public record Sort(Axis axis, List<String> excerpts, List<String> options) implements Question<Sort.Key, Sort.Answer> {

    /**
     * @param labels the best label of each excerpt, by the excerpt's id
     * @param accept labels that earn the full mark as well, by the excerpt's id; may be empty
     */
    public record Key(Map<String, String> labels, Map<String, List<String>> accept) implements org.discern.grading.Key {
        public Key {
            labels = Map.copyOf(labels);
            accept = Map.copyOf(accept);
        }
    }

    /** @param labels the label that the student gave to each excerpt, by the excerpt's id; some may be missing */
    public record Answer(Map<String, String> labels) implements org.discern.grading.Answer {
        public Answer {
            labels = Map.copyOf(labels);
        }
    }

    public Sort {
        excerpts = List.copyOf(excerpts);
        options = Options.orAll(options, axis);
    }

    @Override
    public Kind kind() {
        return Kind.SORT;
    }

    @Override
    public List<Fault> faults(Key key, Excerpts texts) {
        List<Fault> faults = new ArrayList<>(offer().faults(axis));
        if (axis == Axis.FIDELITY) {
            faults.add(new Fault("/axis", "FIDELITY is about two texts: ask it with kind compare."));
        }
        faults.addAll(excerptFaults(texts));
        if (!key.labels().keySet().equals(Set.copyOf(excerpts))) {
            faults.add(new Fault("/key/labels", "Give a label to each excerpt of the item, and to no other."));
            return faults;
        }
        for (String excerpt : excerpts) {
            var choice = choice(key, excerpt);
            faults.addAll(offer().faults(
                            choice.label(), "/key/labels/" + excerpt, choice.accepted(), "/key/accept/" + excerpt));
        }
        key.accept().keySet().stream()
                .filter(excerpt -> !excerpts.contains(excerpt))
                .sorted()
                .map(excerpt -> new Fault("/key/accept/" + excerpt, "The item has no excerpt " + excerpt + "."))
                .forEach(faults::add);
        return faults;
    }

    private List<Fault> excerptFaults(Excerpts texts) {
        List<Fault> faults = new ArrayList<>();
        if (new HashSet<>(excerpts).size() < Math.max(2, excerpts.size())) {
            faults.add(new Fault("/excerpts", "Give at least two excerpts to sort, each once."));
        }
        for (int i = 0; i < excerpts.size(); i++) {
            faults.addAll(texts.faults(excerpts.get(i), "/excerpts/" + i));
        }
        if (!texts.areOfOneArticle(excerpts)) {
            faults.add(new Fault("/excerpts", "Sort excerpts of one article."));
        }
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts texts) {
        List<Fault> faults = new ArrayList<>();
        answer.labels().forEach((excerpt, label) -> {
            if (!excerpts.contains(excerpt)) {
                faults.add(new Fault("/labels", "The item has no excerpt " + excerpt + "."));
            }
            offer().faults(label, "/labels").forEach(faults::add);
        });
        if (answer.labels().isEmpty()) {
            faults.add(new Fault("/labels", "Give at least one excerpt a label."));
        }
        return faults;
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        double credit = 0;
        List<Call> calls = new ArrayList<>();
        for (String excerpt : excerpts) {
            String given = answer.labels().get(excerpt);
            if (given != null) {
                var choice = choice(key, excerpt);
                credit += choice.credit(given, setting.partialCredit());
                calls.add(choice.call(given));
            }
        }
        return new Mark(credit / excerpts.size(), calls);
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        Map<String, String> labels = new HashMap<>(current.labels());
        labels.putAll(answer.labels());
        Map<String, List<String>> accept = new HashMap<>(current.accept());
        accept.keySet().removeAll(answer.labels().keySet());
        return new Key(labels, accept);
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts texts) {
        return answer.labels().entrySet().stream()
                .map(given -> new Pick(given.getKey(), given.getValue()))
                .toList();
    }

    private Options offer() {
        return new Options(options);
    }

    private Choice choice(Key key, String excerpt) {
        String label = Objects.requireNonNull(key.labels().get(excerpt), "a key without faults labels each excerpt");
        return new Choice(axis, label, key.accept().getOrDefault(excerpt, List.of()));
    }
}
