package org.discern.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the answers to one item are marked, as published or as corrected since. An answer earns what it earns under the
 * key that gives it most, so a further key can only raise marks.
 *
 * @param solution what is shown after the reveal, with the key that is shown first
 * @param alsoRight keys that are right as well
 * @param stillEarning keys that are not right any more, and under which answers keep what they earned
 * @param dropped whether the item has been taken out of what counts
 */
public record Ruling(Solution solution, List<Key> alsoRight, List<Key> stillEarning, boolean dropped) {

    public Ruling {
        alsoRight = List.copyOf(alsoRight);
        stillEarning = List.copyOf(stillEarning);
    }

    /** As published: one key. */
    public static Ruling of(Solution solution) {
        return new Ruling(solution, List.of(), List.of(), false);
    }

    /** With another key in the place of all before. */
    public Ruling replacedBy(Key key) {
        return of(solution.with(key));
    }

    /** With one more key that is right; the one shown first stays, since the explanation explains it. */
    public Ruling accepting(Key key) {
        var more = new LinkedHashSet<>(alsoRight);
        more.add(key);
        more.remove(solution.key());
        return new Ruling(solution, List.copyOf(more), List.of(), false);
    }

    /** Marked as before, and counting no more. */
    public Ruling droppedOut() {
        return new Ruling(solution, alsoRight, stillEarning, true);
    }

    /** With another explanation. */
    public Ruling explainedBy(String explanation) {
        return new Ruling(solution.explainedBy(explanation), alsoRight, stillEarning, dropped);
    }

    /** This ruling for answers that shall not earn less than under an earlier one. */
    public Ruling notBelow(Ruling earlier) {
        List<Key> kept = new ArrayList<>(stillEarning);
        earlier.keys()
                .filter(key -> !kept.contains(key) && rightKeys().noneMatch(key::equals))
                .forEach(kept::add);
        return new Ruling(solution, alsoRight, kept, dropped);
    }

    /**
     * The mark of an answer without faults: that of the key under which it earns most, of equal ones the first. A pure
     * function of its arguments.
     *
     * @throws ClassCastException if question, keys and answer are not of one kind
     */
    public Mark mark(Question<?, ?> question, Answer answer, Setting setting) {
        return keys().map(key -> Exercise.of(question, key, setting.excerpts()).mark(answer, setting.partialCredit()))
                .reduce((best, next) -> next.credit() > best.credit() ? next : best)
                .orElseThrow();
    }

    private Stream<Key> rightKeys() {
        return Stream.concat(Stream.of(solution.key()), alsoRight.stream());
    }

    /** The keys under which an answer earns something, the one that is shown first. */
    public Stream<Key> keys() {
        return Stream.concat(rightKeys(), stillEarning.stream());
    }
}
