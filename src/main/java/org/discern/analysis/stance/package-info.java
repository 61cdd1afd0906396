/**
 * Judges whether evidence could settle a statement: a linear model over words, word pieces and lexicons, trained on the
 * project's own corpus. May use the labels.
 */
@NullMarked
package org.discern.analysis.stance;

import org.jspecify.annotations.NullMarked;
