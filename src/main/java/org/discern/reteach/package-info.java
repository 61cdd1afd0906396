/**
 * Teaches again what a group of students has misunderstood: finds new excerpts for them in the library, and gives them to the
 * group as practice. May use {@code insight}'s groups, quizzes and classes. Nothing that a student sees names a group.
 */
@NullMarked
package org.discern.reteach;

import org.jspecify.annotations.NullMarked;
