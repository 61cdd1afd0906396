package org.discern.article;

import java.util.Set;

/**
 * A paragraph of a page.
 *
 * @param linkLength how much of it is the text of links
 */
record Passage(String text, int linkLength, Box box) {

    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd");
    private static final int SHORTEST_THAT_COUNTS = 25;
    private static final int SHORTEST_IN_A_CELL = 80;

    /** How much it speaks for an article, as in Arc90's Readability: 1, 1 for each comma, 1 for each 100 characters. */
    double score() {
        if (text.length() < SHORTEST_THAT_COUNTS || isLinks() || isHeading()) {
            return 0;
        }
        long commas = text.chars()
                .filter(c -> c == ',' || c == '،' || c == '、' || c == '，')
                .count();
        return 1 + commas + Math.min(3, text.length() / 100);
    }

    boolean isHeading() {
        return box.element.normalName().matches("h[1-6]");
    }

    boolean isTitle() {
        return box.element.normalName().equals("h1");
    }

    /** Whether it leads to other pages rather than saying something. */
    boolean isLinks() {
        return linkLength > 0.6 * text.length();
    }

    /** Whether it is a figure in a table, and not a part of a page that is laid out as one. */
    boolean isCell() {
        return CELLS.contains(box.element.normalName()) && box.length() < SHORTEST_IN_A_CELL;
    }
}
