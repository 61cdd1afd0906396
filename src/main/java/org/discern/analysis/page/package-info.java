/**
 * Tells an article from the page around it: bylines, datelines, captions, share buttons, related stories, notices; and
 * finds the headline. Every find carries its reason in words. May use the text as it was read, nothing else of the
 * analysis.
 */
@NullMarked
package org.discern.analysis.page;

import org.jspecify.annotations.NullMarked;
