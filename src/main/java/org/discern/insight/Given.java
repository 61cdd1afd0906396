package org.discern.insight;

import java.util.UUID;
import org.discern.grading.Answer;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.jspecify.annotations.Nullable;

/**
 * An answer that stands, of a student's first attempt.
 *
 * @param confidence how likely the student holds it to be right, 0 to 1; null when they were not asked or did not say
 */
public record Given(
        UUID student,
        Item item,
        Answer answer,
        Mark mark,
        @Nullable Double confidence) {}
