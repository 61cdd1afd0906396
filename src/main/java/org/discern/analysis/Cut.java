package org.discern.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that is one statement.
 *
 * @param start its first position, in UTF-16 units
 * @param voice whose it is; null for the author's own voice
 */
record Cut(int start, int end, @Nullable Voiced voice) {}
