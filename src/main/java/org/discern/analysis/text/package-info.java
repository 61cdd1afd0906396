/**
 * The text as the analysis sees it: paragraphs, words with their parts of speech, quotations as one opaque unit,
 * sentences that never end inside of one. Positions in here are UTF-16 units; the analysis turns them into code points
 * where they leave it. May use the labels.
 */
@NullMarked
package org.discern.analysis.text;

import org.jspecify.annotations.NullMarked;
