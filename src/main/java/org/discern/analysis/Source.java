package org.discern.analysis;

import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param part where the mention stands; a quotation that goes on without a cue points back to an earlier mention
 * @param mention the words that name the source there: a name, "he", "a top official"
 * @param name the fullest name that the article gives to it; null where it is not clear who is meant
 */
public record Source(Part part, Span mention, @Nullable String name) {}
