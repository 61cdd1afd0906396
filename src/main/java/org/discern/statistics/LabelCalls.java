package org.discern.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Labels given to what has one of its own: the cells of a confusion matrix, and what they come to. */
public final class LabelCalls {

    /**
     * One label.
     *
     * @param keyed how many calls had it in the key
     * @param used how many calls were it
     * @param right how many calls were it and had it in the key
     */
    public record Use(String label, int keyed, int used, int right) {

        /** How many more times it was used than it was right to use it; negative when it was used too rarely. */
        public int overCalled() {
            return used - keyed;
        }
    }

    /** @param count at least 1 */
    public record Cell(String keyed, String given, int count) {}

    private final List<Cell> cells;

    public LabelCalls(Collection<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    public int total() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    /** One label against another as signal and noise; whatever else was said to a signal missed it. */
    public SignalDetection detection(String signal, String noise) {
        return new SignalDetection(
                count(signal, signal),
                uses(signal).keyed(),
                count(noise, signal),
                uses(noise).keyed());
    }

    /**
     * The mean recall of the labels that occur in keys, 0 to 1: it does not rise when somebody calls everything what is
     * most frequent. (K. H. Brodersen and others, The Balanced Accuracy and Its Posterior Distribution, 2010.)
     */
    public Figure balancedAccuracy(Minimums minimums) {
        if (total() < minimums.answers()) {
            return Figure.absent(Absence.TOO_FEW_ANSWERS);
        }
        return Figure.of(uses().stream()
                .filter(use -> use.keyed() > 0)
                .mapToDouble(use -> (double) use.right() / use.keyed())
                .average()
                .orElseThrow());
    }

    /** The labels that occur in keys or calls, by their names. */
    public List<Use> uses() {
        Map<String, Use> uses = new TreeMap<>();
        for (Cell cell : cells) {
            uses.computeIfAbsent(cell.keyed(), this::uses);
            uses.computeIfAbsent(cell.given(), this::uses);
        }
        return List.copyOf(uses.values());
    }

    private Use uses(String label) {
        int keyed = 0;
        int used = 0;
        for (Cell cell : cells) {
            keyed += cell.keyed().equals(label) ? cell.count() : 0;
            used += cell.given().equals(label) ? cell.count() : 0;
        }
        return new Use(label, keyed, used, count(label, label));
    }

    private int count(String keyed, String given) {
        return cells.stream()
                .filter(cell -> cell.keyed().equals(keyed) && cell.given().equals(given))
                .mapToInt(Cell::count)
                .sum();
    }
}
