package org.discern.opinion;

import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one decision is about: a unit, as measures of agreement call it.
 *
 * @param excerpt the excerpt's id
 * @param word the word, in code points of the excerpt; null where the whole of it is labelled
 */
record Place(String excerpt, @Nullable Span word) {}
