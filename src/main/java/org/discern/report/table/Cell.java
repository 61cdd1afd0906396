package org.discern.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Somebody's words, which may be hostile to a spreadsheet. */
    record Text(String text) implements Cell {}

    /** A JSON value that is words to a table, and a part of the line where lines are JSON. */
    record Json(String json) implements Cell {}

    /** A number, rounded to six decimals: no figure here is known better. */
    record Number(BigDecimal value) implements Cell {}

    /** A point in time. */
    record Time(Instant at) implements Cell {}

    /** Yes or no. */
    record Truth(boolean holds) implements Cell {}

    /** Nothing is known or there is nothing to know; never 0. */
    record Empty() implements Cell {}

    int DECIMALS = 6;

    static Cell of(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    static Cell of(@Nullable Instant time) {
        return time == null ? new Empty() : new Time(time);
    }

    static Cell of(@Nullable Boolean truth) {
        return truth == null ? new Empty() : new Truth(truth);
    }

    /** @throws IllegalArgumentException if the number is not finite: a file has no NaN */
    static Cell of(@Nullable Double number) {
        if (number == null) {
            return new Empty();
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A cell holds finite numbers, not " + number + ".");
        }
        var rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return new Number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }
}
