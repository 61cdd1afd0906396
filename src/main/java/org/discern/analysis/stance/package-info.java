/**
 * Judges whether evidence could settle a statement: a linear model over words, pieces of words, lexicons and the shape of
 * the sentence, trained on the project's own corpus. Pure and offline. May use the labels.
 */
@NullMarked
package org.discern.analysis.stance;

import org.jspecify.annotations.NullMarked;
