package org.discern.quiz.change;

import java.util.List;

/** A long text in the parts between its empty lines. */
record Paragraphs(List<String> all) {

    private static final String BETWEEN = "\n\n";

    static Paragraphs of(String text) {
        return new Paragraphs(List.of(text.split(BETWEEN, -1)));
    }

    /** The text from the first paragraph that differs from another text's to the last. */
    String without(String otherText) {
        var other = of(otherText).all();
        int shorter = Math.min(all.size(), other.size());
        int start = 0;
        while (start < shorter && all.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && fromBehind(all, end).equals(fromBehind(other, end))) {
            end++;
        }
        return String.join(BETWEEN, all.subList(start, all.size() - end));
    }

    private static String fromBehind(List<String> paragraphs, int place) {
        return paragraphs.get(paragraphs.size() - 1 - place);
    }
}
