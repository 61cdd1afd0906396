package org.discern.grading;

import java.util.List;

/**
 * What an answer earned.
 *
 * @param credit 0 (nothing right) to 1 (all right)
 * @param calls each label that the student gave, beside the one in the key; empty for kinds without labels
 */
public record Mark(double credit, List<Call> calls) {

    /** @throws IllegalArgumentException if the credit is not from 0 to 1 */
    public Mark {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("A credit is from 0 to 1, not " + credit + ".");
        }
        calls = List.copyOf(calls);
    }
}
