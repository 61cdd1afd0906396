package org.discern.authoring.proposal;

import java.util.stream.Stream;

/** Finds what of an article makes items of one kind. */
interface ItemWriter {

    Stream<Candidate> candidates(ArticleReading article);
}
