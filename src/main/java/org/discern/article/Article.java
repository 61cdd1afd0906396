package org.discern.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article, as far as its licence lets us keep it.
 *
 * @param id its name inside the quiz set
 * @param date the day of publication; null where it is not known
 * @param licence what may be done with the article's text
 * @param attribution the credit that the licence asks for; null where it asks for none
 * @param body the text in NFC, paragraphs with an empty line between; null where the licence forbids to keep it
 */
public record Article(
        String id,
        String headline,
        @Nullable String byline,
        String outlet,
        @Nullable LocalDate date,
        @Nullable String url,
        String licence,
        @Nullable String attribution,
        @Nullable String body) {}
