/**
 * What one version of a quiz set changed in another, said to a teacher. Pure functions over two documents; may use
 * nothing of Discern.
 */
@NullMarked
package org.discern.quiz.change;

import org.jspecify.annotations.NullMarked;
