/**
 * Quiz items proposed from the analysis of an article: candidates of each kind, and a choice among them. Plain functions
 * of the article; a teacher decides.
 */
@NullMarked
package org.discern.authoring.proposal;

import org.jspecify.annotations.NullMarked;
