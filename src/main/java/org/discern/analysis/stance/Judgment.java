package org.discern.analysis.stance;

import java.util.List;
import java.util.Map;
import org.discern.label.Content;

/**
 * What a statement is taken for, and why.
 *
 * @param probabilities of every content, from 0 to 1, together 1
 * @param slant the probability that the author judges, and does not just report the judgment of somebody else; from 0 to 1
 * @param words of the statement that weighed most for this content, the heaviest first, as they stand there; may be empty
 */
public record Judgment(Content content, Map<Content, Double> probabilities, double slant, List<String> words) {

    public Judgment {
        probabilities = Map.copyOf(probabilities);
        words = List.copyOf(words);
    }

    /** The probability of the content that it is taken for, from 0 to 1. */
    public double confidence() {
        return probabilities.getOrDefault(content, 0.0);
    }
}
