package org.discern.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.discern.label.Axis;

/** What an item offers to choose from. */
record Options(List<String> offered) {

    /** The labels that an author chose; all of the axis where none are. */
    static List<String> orAll(List<String> chosen, Axis axis) {
        return chosen.isEmpty() ? axis.labels() : List.copyOf(chosen);
    }

    /** What is wrong with the offer itself. */
    List<Fault> faults() {
        return new HashSet<>(offered).size() < Math.max(2, offered.size())
                ? List.of(new Fault("/options", "Offer at least two options, each once."))
                : List.of();
    }

    /** What is wrong with an offer of labels of an axis. */
    List<Fault> faults(Axis axis) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (!axis.labels().contains(offered.get(i))) {
                faults.add(new Fault(
                        "/options/" + i,
                        offered.get(i) + " is no label of " + axis + ": use one of " + String.join(", ", axis.labels())
                                + "."));
            }
        }
        faults.addAll(faults());
        return faults;
    }

    /** What is wrong with an option given for, or keyed to, this offer. */
    Stream<Fault> faults(String option, String pointer) {
        return offered.contains(option)
                ? Stream.empty()
                : Stream.of(new Fault(
                        pointer, option + " is not among the options: use one of " + String.join(", ", offered) + "."));
    }

    /** What is wrong with a key to this offer: a right option at {@code pointer}, with others that are accepted. */
    List<Fault> faults(String right, String pointer, Collection<String> accepted, String acceptPointer) {
        var faults = new ArrayList<>(faults(right, pointer).toList());
        accepted.forEach(option -> faults(option, acceptPointer).forEach(faults::add));
        Set<String> all = new HashSet<>(accepted);
        all.add(right);
        if (all.containsAll(offered)) {
            faults.add(new Fault(acceptPointer, "A key that accepts every option asks nothing: accept fewer."));
        }
        return faults;
    }
}
