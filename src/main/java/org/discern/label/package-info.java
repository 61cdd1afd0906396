/**
 * The vocabulary of the whole product: what a statement in the news can be, and spans over its text. Plain Java that
 * uses nothing; everything else may use it.
 */
@NullMarked
package org.discern.label;

import org.jspecify.annotations.NullMarked;
