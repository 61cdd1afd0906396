package org.discern.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What is read. Both texts in NFC; all positions of the analysis count their code points.
 *
 * @param headline null where the text has none, or where it is the first paragraph of the body
 * @param body paragraphs with an empty line or a line break between
 */
public record NewsText(@Nullable String headline, String body) {}
