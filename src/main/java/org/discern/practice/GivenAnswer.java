package org.discern.practice;

import java.time.Instant;
import java.util.UUID;
import org.discern.grading.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An answer that fits its item, as the device sent it.
 *
 * @param confidence 0 to 1; null where the item does not ask for it
 * @param answeredAt by the device's clock, in whole microseconds
 */
record GivenAnswer(UUID id, Answer answer, @Nullable Double confidence, Instant answeredAt) {}
