package org.discern.practice.learning;

import java.util.Map;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Difficulty;
import org.discern.grading.Evidence;
import org.discern.grading.Highlight;
import org.discern.grading.Question;
import org.discern.grading.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What an item demands.
 *
 * @param difficulty in logits; 0 is the mean item
 * @param guess what chance earns, 0 or more and below 1
 */
public record Task(double difficulty, double guess) {

    private static final Map<Difficulty, Double> ESTIMATES =
            Map.of(Difficulty.EASY, -1.0, Difficulty.MEDIUM, 0.0, Difficulty.HARD, 1.0);

    /** @throws IllegalArgumentException if the guess is out of range */
    public Task {
        if (!(guess >= 0 && guess < 1)) {
            throw new IllegalArgumentException("A guess earns from 0 to less than 1, not " + guess + ".");
        }
    }

    /**
     * @param calibrated the difficulty that the item proved to have, in logits; null where nobody knows
     * @param estimate the author's; null where there is none
     */
    public static Task of(Question<?, ?> question, @Nullable Double calibrated, @Nullable Difficulty estimate) {
        double estimated = estimate == null ? 0 : ESTIMATES.getOrDefault(estimate, 0.0);
        return new Task(calibrated == null ? estimated : calibrated, guess(question));
    }

    /** One of k options; nothing for words that are to be marked. */
    private static double guess(Question<?, ?> question) {
        if (question instanceof Classify classify) {
            return 1.0 / classify.options().size();
        } else if (question instanceof Sort sort) {
            return 1.0 / sort.options().size();
        } else if (question instanceof Compare compare) {
            return 1.0 / compare.options().size();
        } else if (question instanceof Attribute attribute) {
            return 1.0 / attribute.options().size();
        } else if (question instanceof Evidence evidence) {
            return 1.0 / evidence.options().size();
        } else if (question instanceof Highlight) {
            return 0;
        }
        throw new IllegalArgumentException("Nobody knows what a guess earns in " + question.kind() + ".");
    }
}
