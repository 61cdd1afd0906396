package org.discern.calibration.rasch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items that can be estimated, with what is needed of the scores on them: of each item how many persons reached which
 * category, and of each form how many had which total. For a model of Rasch's family no more enters the likelihood.
 */
final class Design {

    private final int[] numbers;
    private final Coding[] codings;
    private final long[][] counts;
    private final long[] persons;
    private final List<Booklet> booklets;
    private final List<Calibration.LeftOut> leftOut;

    private Design(Selection selected, List<Booklet> booklets, long[][] counts) {
        this.numbers = selected.numbers();
        this.codings = selected.codings();
        this.leftOut = selected.leftOut();
        this.booklets = booklets;
        this.counts = counts;
        this.persons =
                Arrays.stream(counts).mapToLong(of -> Arrays.stream(of).sum()).toArray();
    }

    /** @param codings by the number of the item; null for one that is left out */
    private record Selection(
            int[] numbers, @Nullable Coding[] byNumber, Coding[] codings, List<Calibration.LeftOut> leftOut) {

        static Selection of(Scores scores, int fewestPersons) {
            long[][] raw = new long[scores.items()][Scores.HIGHEST + 1];
            scores.forms().forEach(form -> count(form, raw));
            @Nullable Coding[] byNumber = new Coding[raw.length];
            List<Integer> numbers = new ArrayList<>();
            List<Coding> codings = new ArrayList<>();
            List<Calibration.LeftOut> leftOut = new ArrayList<>();
            for (int number = 0; number < raw.length; number++) {
                long persons = Arrays.stream(raw[number]).sum();
                Coding coding = persons < fewestPersons ? null : Coding.of(raw[number]);
                if (coding != null) {
                    byNumber[number] = coding;
                    numbers.add(number);
                    codings.add(coding);
                } else if (persons > 0) {
                    leftOut.add(Calibration.LeftOut.of(number, persons < fewestPersons));
                }
            }
            int[] kept = numbers.stream().mapToInt(Integer::intValue).toArray();
            return new Selection(kept, byNumber, codings.toArray(Coding[]::new), List.copyOf(leftOut));
        }

        private static void count(Form form, long[][] raw) {
            for (int person = 0; person < form.persons(); person++) {
                for (int position = 0; position < form.length(); position++) {
                    raw[form.item(position)][form.category(person, position)]++;
                }
            }
        }
    }

    /** @param fewestPersons who must have taken an item for it to be estimated */
    static Design of(Scores scores, int fewestPersons) {
        var selected = Selection.of(scores, fewestPersons);
        int[] index = new int[scores.items()];
        Arrays.fill(index, -1);
        for (int i = 0; i < selected.numbers().length; i++) {
            index[selected.numbers()[i]] = i;
        }
        long[][] counts = new long[selected.numbers().length][Scores.HIGHEST + 1];
        List<Booklet> booklets = new ArrayList<>();
        for (Form form : scores.forms()) {
            var booklet = Booklet.of(form, index, selected.byNumber());
            if (booklet.length() > 0) {
                booklet.countInto(counts);
                booklets.add(booklet);
            }
        }
        return new Design(selected, booklets, counts);
    }

    int items() {
        return numbers.length;
    }

    /** The number that an item has in the scores. */
    int number(int item) {
        return numbers[item];
    }

    List<Booklet> booklets() {
        return booklets;
    }

    List<Calibration.LeftOut> leftOut() {
        return leftOut;
    }

    /** How many persons reached a category of an item. */
    long count(int item, int category) {
        return counts[item][category];
    }

    long persons(int item) {
        return persons[item];
    }

    /** Where the search begins: as if all persons were of ability 0, with a spread of 1. */
    Parameters start() {
        var start = Parameters.of(codings);
        for (int item = 0; item < items(); item++) {
            for (int category = 1; category <= start.sums(item); category++) {
                start.values()[start.offsets()[item] + category - 1] =
                        Math.log((double) counts[item][0] / counts[item][category]);
            }
        }
        return start;
    }

    /** In how many groups the items fall that no person links: each is placed by the assumption alone that abilities are alike. */
    int groups() {
        int[] parent = new int[items()];
        Arrays.setAll(parent, i -> i);
        for (Booklet booklet : booklets) {
            for (int position = 1; position < booklet.length(); position++) {
                parent[root(parent, booklet.item(position))] = root(parent, booklet.item(0));
            }
        }
        int groups = 0;
        for (int item = 0; item < parent.length; item++) {
            groups += parent[item] == item ? 1 : 0;
        }
        return groups;
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
