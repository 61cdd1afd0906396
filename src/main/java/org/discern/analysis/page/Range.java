package org.discern.analysis.page;

/**
 * A piece of page furniture.
 *
 * @param start its first position in the text, in UTF-16 units
 * @param end the position after its last, greater than {@code start}
 * @param reason what gave it away, in words for a teacher
 */
public record Range(int start, int end, FurnitureKind kind, String reason) {

    int length() {
        return end - start;
    }
}
