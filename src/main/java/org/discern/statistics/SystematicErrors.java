package org.discern.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tells a misconception from carelessness, in what one person said on one axis.
 *
 * <p>Whoever is careless errs now and then, whatever is asked. Whoever takes opinions for claims errs there, and more
 * often there than elsewhere. So calling one label another is systematic when
 *
 * <ul>
 *   <li>there were at least {@link #CHANCES} chances, which are calls whose key was that label,
 *   <li>at least {@link #TIMES} of them were taken, and
 *   <li>the lower limit of Wilson's 95 % interval of how many of them were taken is above the rate of all errors in the calls
 *       with other keys, (errors + .5) / (calls + 1).
 * </ul>
 *
 * <p>An error elsewhere counts whatever was said, though carelessness would have to hit one certain label here: the rule
 * leans to saying nothing. Without any call elsewhere the rate is a half, and four of four are enough.
 */
public final class SystematicErrors {

    /** Fewer say nothing: of 3, all 3 have a lower limit of .44. */
    public static final int CHANCES = 4;

    /** The share of a group is shown however few could have been in it: its interval says how little that tells. */
    public static final Minimums GROUP = new Minimums(2, 1);

    /** Twice can be chance: of ten chances, one careless student in twelve would be found by two. */
    public static final int TIMES = 3;

    /**
     * One label that is called another.
     *
     * @param chances how many calls had the label in their key
     * @param taken how many of them were called the other
     * @param elsewhere the rate of errors in calls with other keys, between 0 and 1
     */
    public record Found(String keyed, String given, int chances, int taken, double elsewhere) {}

    private SystematicErrors() {}

    /**
     * The most frequent first.
     *
     * @param calls of one person on one axis
     */
    public static List<Found> in(Collection<LabelCalls.Cell> calls) {
        int total = sum(calls);
        int errors = sum(calls.stream().filter(SystematicErrors::isError).toList());
        List<Found> found = new ArrayList<>();
        for (var cell : merged(calls)) {
            var sameKey = calls.stream()
                    .filter(other -> other.keyed().equals(cell.keyed()))
                    .toList();
            int chances = sum(sameKey);
            int errorsHere =
                    sum(sameKey.stream().filter(SystematicErrors::isError).toList());
            double elsewhere = (errors - errorsHere + .5) / (total - chances + 1);
            if (chances >= CHANCES && cell.count() >= TIMES && new Share(cell.count(), chances).low() > elsewhere) {
                found.add(new Found(cell.keyed(), cell.given(), chances, cell.count(), elsewhere));
            }
        }
        found.sort(Comparator.comparingInt(Found::taken)
                .reversed()
                .thenComparing(Found::keyed)
                .thenComparing(Found::given));
        return found;
    }

    /** The errors, each pair of labels once. */
    private static List<LabelCalls.Cell> merged(Collection<LabelCalls.Cell> calls) {
        List<LabelCalls.Cell> pairs = new ArrayList<>();
        for (var cell : calls) {
            boolean isNew = pairs.stream()
                    .noneMatch(pair ->
                            pair.keyed().equals(cell.keyed()) && pair.given().equals(cell.given()));
            if (isError(cell) && isNew) {
                var same = calls.stream()
                        .filter(other -> other.keyed().equals(cell.keyed())
                                && other.given().equals(cell.given()))
                        .toList();
                pairs.add(new LabelCalls.Cell(cell.keyed(), cell.given(), sum(same)));
            }
        }
        return pairs;
    }

    private static boolean isError(LabelCalls.Cell cell) {
        return !cell.keyed().equals(cell.given());
    }

    private static int sum(Collection<LabelCalls.Cell> calls) {
        return calls.stream().mapToInt(LabelCalls.Cell::count).sum();
    }
}
