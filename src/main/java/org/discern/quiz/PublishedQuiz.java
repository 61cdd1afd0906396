package org.discern.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * A version as it was published.
 *
 * @param number counts the versions of a quiz set, from 1
 * @param contentHash SHA-256 of what students see, in hexadecimal
 * @param hash SHA-256 of the whole, in hexadecimal
 */
public record PublishedQuiz(
        UUID quizSetId, int number, Quiz quiz, String contentHash, String hash, Instant publishedAt) {}
