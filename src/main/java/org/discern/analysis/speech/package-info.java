/**
 * Finds what the text attributes to somebody: cue, source and content of direct, mixed and indirect speech, by rules over
 * words and parts of speech. Positions in here are UTF-16 units. May use the labels and the read text.
 */
@NullMarked
package org.discern.analysis.speech;

import org.jspecify.annotations.NullMarked;
