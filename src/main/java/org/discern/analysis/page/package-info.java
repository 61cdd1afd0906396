/**
 * Tells what belongs to the page from what belongs to the article: bylines, captions, credits, links. May use the labels
 * and the read text.
 */
@NullMarked
package org.discern.analysis.page;

import org.jspecify.annotations.NullMarked;
