package org.discern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads events that are as apps send them, which binding and Bean Validation take most of an answer's time over. Knows no
 * rules of its own: whatever is in the least unusual is left to them, and to their words.
 */
final class WellMade {

    /** All but {@code confidence}, which few items ask for. */
    private static final int FIELDS = 5;

    private static final int LONGEST_ITEM = 80;
    private static final int LARGEST_SEQUENCE = 100_000;
    private static final int LENGTH_OF_ID = 36;

    private WellMade() {}

    /** The event, or null when it needs a closer look. Its item may be one that the quiz does not have. */
    static @Nullable Event event(JsonNode node) {
        JsonNode answer = node.path("answer");
        int sequence = node.path("sequence").isInt() ? node.path("sequence").intValue() : 0;
        String item = node.path("item").textValue();
        UUID id = id(node.path("id").textValue());
        Instant answeredAt = time(node.path("answeredAt").textValue());
        boolean fits = node.size() == FIELDS
                && answer.isObject()
                && sequence >= 1
                && sequence <= LARGEST_SEQUENCE
                && isSlug(item);
        return fits && id != null && item != null && answeredAt != null
                ? new Event(id, item, sequence, answeredAt, answer, null)
                : null;
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (text == null || text.length() != LENGTH_OF_ID) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Of this millennium; others can be right too, and are looked at elsewhere. */
    private static @Nullable Instant time(@Nullable String text) {
        if (text == null || !text.startsWith("2") || text.indexOf('-') != 4) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isSlug(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= LONGEST_ITEM
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }
}
