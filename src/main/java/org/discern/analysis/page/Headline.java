package org.discern.analysis.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.discern.analysis.text.ReadText;

/**
 * The headline that a text begins with.
 *
 * @param paragraph the index of its paragraph
 */
public record Headline(int paragraph) {

    private static final int LONGEST = 200;
    private static final int FIRST = 3;
    private static final double TITLE_CASE = .7;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "as", "by", "with", "from", "is",
            "vs", "over", "after");

    /** The headline: the first paragraph that is not furniture, where it is short and no sentence of prose. */
    public static Optional<Headline> in(ReadText text) {
        var furniture = Furniture.in(text, FIRST);
        for (int i = 0; i < Math.min(FIRST, text.paragraphs().size()); i++) {
            var line = new Line(text, i, text.paragraphs().size(), List.of());
            boolean covered =
                    furniture.stream().anyMatch(range -> range.start() <= line.start() && range.end() >= line.end());
            if (!covered) {
                boolean dated = furniture.stream().anyMatch(range -> range.start() == line.start());
                boolean is = text.paragraphs().size() > 1 && !dated && isHeadline(line);
                return is ? Optional.of(new Headline(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isHeadline(Line line) {
        if (!line.isShorterThan(LONGEST)) {
            return false;
        }
        String tail = line.tail(1);
        boolean open = ".:,;…".indexOf(tail.charAt(0)) < 0;
        return open && !endsInsideOfQuote(line) || isTitleCase(line.words());
    }

    private static boolean endsInsideOfQuote(Line line) {
        String tail = line.tail(2);
        return tail.length() == 2 && ".,".indexOf(tail.charAt(0)) >= 0 && "\"”’'".indexOf(tail.charAt(1)) >= 0;
    }

    private static boolean isTitleCase(String words) {
        int all = 0;
        int capitals = 0;
        for (String word : words.split("[\\s—–-]+")) {
            int first = 0;
            while (first < word.length() && !Character.isLetter(word.charAt(first))) {
                first++;
            }
            if (first < word.length() && !SMALL.contains(word.substring(first))) {
                all++;
                capitals += Character.isUpperCase(word.charAt(first)) ? 1 : 0;
            }
        }
        return all > 3 && capitals >= TITLE_CASE * all;
    }
}
