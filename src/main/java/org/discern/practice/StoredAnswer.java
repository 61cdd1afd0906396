package org.discern.practice;

import java.time.Instant;
import org.discern.practice.learning.Review;

/**
 * A row of the log of practice.
 *
 * @param keyRevision which revision of the school's keys marked it
 * @param told what the student was told
 */
record StoredAnswer(GivenAnswer given, int keyRevision, Review review, Told told) {

    /**
     * What became of the item's skill by the answer.
     *
     * @param rating in logits
     */
    record Told(double rating, double standardError, Instant dueAt) {}
}
