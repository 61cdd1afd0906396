package org.discern.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.jspecify.annotations.Nullable;

/**
 * The items of all assignments, each with a number. Two are one task where they ask the same and are marked alike, in
 * whatever version or set they stand; an item whose key was corrected is another task than before.
 */
final class Tasks {

    /** Whose corrections do not matter where there are none, so that all schools share what was made of a version. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final MarkSchemes schemes;
    private final Map<Marking, List<Asked>> markings = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Place, Set<Integer>> places = new LinkedHashMap<>();

    Tasks(MarkSchemes schemes) {
        this.schemes = schemes;
    }

    /** How an assignment is marked. */
    record Marking(KeyChain chain, KeysInUse keys, boolean partialCredit) {

        static Marking of(KeyChain chain, KeysInUse keys, boolean partialCredit) {
            boolean asPublished = keys.equals(KeysInUse.only(0));
            var shared = asPublished ? new KeyChain(chain.quizSetId(), chain.version(), NOBODY) : chain;
            return new Marking(shared, keys, partialCredit);
        }
    }

    /**
     * An item as a student meets it.
     *
     * @param task the number of its task; null where it does not count
     */
    record Asked(String item, Kind kind, @Nullable Integer task) {}

    /** Where an item stands. */
    record Place(UUID quizSet, int version, String item) {}

    /** The items of an assignment, in their order. */
    List<Asked> of(Marking marking) {
        return markings.computeIfAbsent(marking, this::read);
    }

    /** Looks at a version that need not have been answered: its items may be tasks that are known from other versions. */
    void see(UUID quizSet, int version) {
        for (boolean partialCredit : new boolean[] {true, false}) {
            of(Marking.of(new KeyChain(quizSet, version, NOBODY), KeysInUse.only(0), partialCredit));
        }
    }

    /** The tasks that stand at each place. */
    Map<Place, Set<Integer>> places() {
        return places;
    }

    private List<Asked> read(Marking marking) {
        var scheme = schemes.of(marking.chain(), marking.keys());
        List<Asked> asked = new ArrayList<>();
        for (Item item : scheme.quiz().content().items()) {
            Integer task = scheme.counts(item) ? number(scheme, item, marking) : null;
            asked.add(new Asked(item.id(), item.question().kind(), task));
        }
        return asked;
    }

    private int number(MarkScheme scheme, Item item, Marking marking) {
        String name = scheme.fingerprint(item) + (marking.partialCredit() ? "" : " whole");
        int number = numbers.computeIfAbsent(name, unknown -> numbers.size());
        var place = new Place(marking.chain().quizSetId(), marking.chain().version(), item.id());
        places.computeIfAbsent(place, unknown -> new TreeSet<>()).add(number);
        return number;
    }
}
