package org.discern.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.discern.label.Axis;

/** The labels that an item offers. */
record Options(Axis axis, List<String> labels) {

    /** The labels that an author chose; all of the axis where none are. */
    static List<String> orAll(List<String> chosen, Axis axis) {
        return chosen.isEmpty() ? axis.labels() : List.copyOf(chosen);
    }

    /** What is wrong with the offer itself. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!axis.labels().contains(labels.get(i))) {
                faults.add(new Fault(
                        "/options/" + i,
                        labels.get(i) + " is no label of " + axis + ": use one of " + String.join(", ", axis.labels())
                                + "."));
            }
        }
        if (new HashSet<>(labels).size() < Math.max(2, labels.size())) {
            faults.add(new Fault("/options", "Offer at least two labels, each once."));
        }
        return faults;
    }

    /** What is wrong with a label given for, or keyed to, this offer. */
    Stream<Fault> faults(String label, String pointer) {
        return labels.contains(label)
                ? Stream.empty()
                : Stream.of(new Fault(
                        pointer, label + " is not among the options: use one of " + String.join(", ", labels) + "."));
    }

    /** What is wrong with a key to this offer. */
    List<Fault> faults(Choice key, String labelPointer, String acceptPointer) {
        var faults = new ArrayList<>(faults(key.label(), labelPointer).toList());
        key.accepted().forEach(label -> faults(label, acceptPointer).forEach(faults::add));
        Set<String> right = new HashSet<>(key.accepted());
        right.add(key.label());
        if (right.containsAll(labels)) {
            faults.add(new Fault(acceptPointer, "A key that accepts every option asks nothing: accept fewer."));
        }
        return faults;
    }
}
