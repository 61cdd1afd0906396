package org.discern.platform;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a long list.
 *
 * @param next give it as {@code after} to get the following part; null on the last
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it as `after` to get the following items; null on the last page.") @Nullable String next) {

    /** The largest number of items that a caller may ask for at once. */
    public static final int MOST = 100;

    /**
     * @param found one item more than {@code size}, where there are so many
     * @param cursor what names an item's place in the list
     */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> cursor) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, size);
        return new Page<>(items, cursor.apply(items.get(size - 1)));
    }
}
