package org.discern.analysis.text;

import java.util.List;

/**
 * A sentence of the narrator's: quotations in it are one unit each, however many sentences they hold.
 *
 * @param paragraph the index of its paragraph
 * @param units never empty
 */
public record Sentence(int paragraph, List<Unit> units) {

    /** Whether nearly all words are capitalized, as in headlines; parts of speech are less sure then. */
    public static boolean isTitleCase(List<Unit> units) {
        long words = units.stream()
                .filter(unit -> unit.quote() == null && unit.lower().length() > 3)
                .count();
        long capitals = units.stream()
                .filter(unit -> unit.quote() == null && unit.lower().length() > 3 && unit.capitalized())
                .count();
        return words > 2 && capitals > .75 * words;
    }

    public int start() {
        return units.get(0).start();
    }

    public int end() {
        return units.get(units.size() - 1).end();
    }
}
