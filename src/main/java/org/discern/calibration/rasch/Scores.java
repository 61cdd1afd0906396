package org.discern.calibration.rasch;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What persons scored, each on some of the items. Persons who took the same items share a {@link Form}, so an answer takes
 * one byte.
 */
public final class Scores {

    /** The highest category there is: categories are 0 (nothing) to 3. */
    public static final int HIGHEST = 3;

    private final Map<Taken, Form> forms = new LinkedHashMap<>();
    private int items;
    private int persons;
    private long answers;

    /** The items that somebody took, told by their numbers. */
    private record Taken(int[] items) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Taken taken && Arrays.equals(items, taken.items);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(items);
        }
    }

    /**
     * Adds a person.
     *
     * @param taken the numbers of the items that the person took, from 0, ascending, each once; at least one
     * @param categories what the person scored on each, 0 to {@link #HIGHEST}
     * @throws IllegalArgumentException if the two do not fit
     */
    public void add(int[] taken, byte[] categories) {
        if (taken.length == 0 || taken.length != categories.length) {
            throw new IllegalArgumentException("Each item that was taken has one score.");
        }
        for (byte category : categories) {
            if (category < 0 || category > HIGHEST) {
                throw new IllegalArgumentException("A category is 0 to " + HIGHEST + ", not " + category + ".");
            }
        }
        forms.computeIfAbsent(new Taken(taken.clone()), key -> new Form(key.items()))
                .add(categories);
        items = Math.max(items, taken[taken.length - 1] + 1);
        persons++;
        answers += taken.length;
    }

    Collection<Form> forms() {
        return Collections.unmodifiableCollection(forms.values());
    }

    /** One more than the highest number of an item. */
    public int items() {
        return items;
    }

    public int persons() {
        return persons;
    }

    public long answers() {
        return answers;
    }
}
