/**
 * Articles: the plain records that travel inside a quiz set's document, with excerpts as exact ranges of them; and the
 * teachers' own copies, made of text or HTML that they give, with their analysis. May use analysis, labels and accounts.
 */
@NullMarked
package org.discern.article;

import org.jspecify.annotations.NullMarked;
