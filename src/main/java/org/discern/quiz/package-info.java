/**
 * Quiz sets: their documents, their published versions that never change, and the packs that fill the first shelf of
 * the library. May use articles, grading, labels and accounts.
 */
@NullMarked
package org.discern.quiz;

import org.jspecify.annotations.NullMarked;
