/**
 * Articles, and excerpts as exact ranges of them. Plain records that travel inside a quiz set's document. May use the
 * labels.
 */
@NullMarked
package org.discern.article;

import org.jspecify.annotations.NullMarked;
