package org.discern.analysis.text;

import java.util.List;

/**
 * A sentence of the narrator's: quotations in it are one unit each, however many sentences they hold.
 *
 * @param paragraph the index of its paragraph
 * @param units never empty
 */
public record Sentence(int paragraph, List<Unit> units) {

    public int start() {
        return units.get(0).start();
    }

    public int end() {
        return units.get(units.size() - 1).end();
    }
}
