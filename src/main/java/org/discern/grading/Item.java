package org.discern.grading;

import org.jspecify.annotations.Nullable;

/**
 * One question of a quiz set as a student sees it: it has no key.
 *
 * @param id its name, unique in the quiz set and the same in every version
 * @param prompt what is asked, as a sentence
 * @param hint help on request; none when null
 * @param confidence whether the student is also asked how sure they are
 * @param graded false for an item that is there to be discussed and does not count
 */
public record Item(
        String id, String prompt, @Nullable String hint, boolean confidence, boolean graded, Question<?, ?> question) {}
