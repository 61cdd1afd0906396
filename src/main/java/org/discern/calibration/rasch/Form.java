package org.discern.calibration.rasch;

import java.util.Arrays;

/** The scores of persons who took the same items, person after person. */
final class Form {

    private final int[] items;
    private byte[] categories = new byte[16];
    private int used;

    Form(int[] items) {
        this.items = items;
    }

    void add(byte[] person) {
        if (used + person.length > categories.length) {
            categories = Arrays.copyOf(categories, Math.max(used + person.length, categories.length * 2));
        }
        System.arraycopy(person, 0, categories, used, person.length);
        used += person.length;
    }

    int length() {
        return items.length;
    }

    int persons() {
        return used / items.length;
    }

    /** The number of the item at a position of the form. */
    int item(int position) {
        return items[position];
    }

    /** What a person, from 0, scored at a position of the form. */
    int category(int person, int position) {
        return categories[person * items.length + position];
    }
}
