package org.discern.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A measured value, or the reason why there is none.
 *
 * @param value finite; null when there is none
 * @param because null when there is a value
 */
public record Figure(@Nullable Double value, @Nullable Absence because) {

    /** @throws IllegalArgumentException if there are both or neither, or the value is not finite */
    public Figure {
        if ((value == null) == (because == null)) {
            throw new IllegalArgumentException("A figure is either a value or a reason.");
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure is finite, not " + value + ".");
        }
    }

    public static Figure of(double value) {
        return new Figure(value, null);
    }

    public static Figure absent(Absence because) {
        return new Figure(null, because);
    }
}
