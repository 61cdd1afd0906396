/**
 * Reads an article: its statements, who says them in whose words, and whether evidence could settle them. Pure and
 * offline; it proposes, with a reason, and the teacher decides. May use the labels.
 */
@NullMarked
package org.discern.analysis;

import org.jspecify.annotations.NullMarked;
