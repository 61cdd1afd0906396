package org.discern.calibration.rasch;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form without the items that are left out, its categories as the model tells them apart. */
final class Booklet {

    private final Form form;
    private final int[] positions;
    private final int[] items;
    private final Coding[] codings;
    private final int[] byTotal;

    private Booklet(Form form, int[] positions, int[] items, Coding[] codings) {
        this.form = form;
        this.positions = positions;
        this.items = items;
        this.codings = codings;
        this.byTotal = new int
                [IntStream.range(0, codings.length)
                                .map(i -> codings[i].highest())
                                .sum()
                        + 1];
        for (int person = 0; person < form.persons(); person++) {
            byTotal[total(person)]++;
        }
    }

    /**
     * @param index the place of each item among those that are estimated, by its number
     * @param codings by the item's number; null for one that is left out
     */
    static Booklet of(Form form, int[] index, @Nullable Coding[] codings) {
        int[] positions = IntStream.range(0, form.length())
                .filter(position -> codings[form.item(position)] != null)
                .toArray();
        int[] items = IntStream.of(positions)
                .map(position -> index[form.item(position)])
                .toArray();
        Coding[] own = IntStream.of(positions)
                .mapToObj(position -> codings[form.item(position)])
                .toArray(Coding[]::new);
        return new Booklet(form, positions, items, own);
    }

    int length() {
        return items.length;
    }

    int item(int position) {
        return items[position];
    }

    int persons() {
        return form.persons();
    }

    /** The highest total that can be reached. */
    int highest() {
        return byTotal.length - 1;
    }

    /** How many persons have a total. */
    int persons(int total) {
        return byTotal[total];
    }

    /** The place of a person's category among those of the item at a position. */
    int category(int person, int position) {
        return codings[position].codes()[form.category(person, positions[position])];
    }

    int total(int person) {
        int total = 0;
        for (int position = 0; position < items.length; position++) {
            total += codings[position].values()[category(person, position)];
        }
        return total;
    }

    void countInto(long[][] counts) {
        for (int person = 0; person < form.persons(); person++) {
            for (int position = 0; position < items.length; position++) {
                counts[items[position]][category(person, position)]++;
            }
        }
    }
}
