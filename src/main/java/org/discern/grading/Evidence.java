package org.discern.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One excerpt: what would settle this? Some of the options would, and the student chooses any number of them. Earns the
 * F1 of the chosen against the keyed options: choosing everything has full recall and poor precision, so it does not
 * pay, and neither does choosing only what is safest. (F1 is the harmonic mean of precision and recall: C. J. van
 * Rijsbergen, Information Retrieval, 2nd ed. 1979, ch. 7, as E = 1 − F with both weighed alike.)
 *
 * @param excerpt the id of the excerpt
 * @param options what one could look up, in the order shown. "Nothing: it rests on values" can be one of them
 */
public record Evidence(String excerpt, List<Option> options) implements Question<Evidence.Key, Evidence.Answer> {

    /** @param id its name within the item, which does not tell whether it is right */
    public record Option(String id, String text) {}

    /**
     * @param settles the ids of the options that would settle it together
     * @param accept other sets of options that earn the full mark as well; may be empty
     */
    public record Key(List<String> settles, List<List<String>> accept) implements org.discern.grading.Key {
        public Key {
            settles = List.copyOf(settles);
            accept = accept.stream().map(List::copyOf).toList();
        }

        Stream<Set<String>> right() {
            return Stream.concat(Stream.of(settles), accept.stream()).map(Set::copyOf);
        }
    }

    /** @param chosen the ids of the options that the student chose */
    public record Answer(List<String> chosen) implements org.discern.grading.Answer {
        public Answer {
            chosen = List.copyOf(chosen);
        }
    }

    public Evidence {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.EVIDENCE;
    }

    @Override
    public List<String> excerpts() {
        return List.of(excerpt);
    }

    @Override
    public List<Fault> faults(Key key, Excerpts excerpts) {
        List<Fault> faults = new ArrayList<>(excerpts.faults(excerpt, "/excerpt"));
        faults.addAll(offer().faults());
        faults.addAll(keyFaults(key.settles(), "/key/settles"));
        for (int i = 0; i < key.accept().size(); i++) {
            faults.addAll(keyFaults(key.accept().get(i), "/key/accept/" + i));
        }
        return faults;
    }

    @Override
    public List<Fault> faults(Answer answer, Excerpts excerpts) {
        return choiceFaults(answer.chosen(), "/chosen");
    }

    @Override
    public Mark mark(Key key, Answer answer, Setting setting) {
        var chosen = Set.copyOf(answer.chosen());
        double best = key.right().mapToDouble(right -> f1(right, chosen)).max().orElse(0);
        return new Mark(setting.partialCredit() || best == 1 ? best : 0, List.of());
    }

    @Override
    public Key keyFrom(Answer answer, Key current) {
        return new Key(answer.chosen(), List.of());
    }

    @Override
    public List<Pick> picks(Answer answer, Excerpts excerpts) {
        return answer.chosen().stream().map(id -> new Pick(excerpt, id)).toList();
    }

    private static double f1(Set<String> keyed, Set<String> chosen) {
        long shared = chosen.stream().filter(keyed::contains).count();
        return 2.0 * shared / (keyed.size() + chosen.size());
    }

    private List<Fault> keyFaults(List<String> ids, String pointer) {
        return ids.size() == options.size()
                ? List.of(new Fault(pointer, "A key of every option asks nothing: leave some out."))
                : choiceFaults(ids, pointer);
    }

    private List<Fault> choiceFaults(List<String> ids, String pointer) {
        List<Fault> faults = new ArrayList<>();
        if (ids.isEmpty() || new HashSet<>(ids).size() < ids.size()) {
            faults.add(new Fault(pointer, "Choose at least one option, each once."));
        }
        ids.forEach(id -> offer().faults(id, pointer).forEach(faults::add));
        return faults;
    }

    private Options offer() {
        return new Options(options.stream().map(Option::id).toList());
    }
}
