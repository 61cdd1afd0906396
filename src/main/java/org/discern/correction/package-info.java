/**
 * What happens when a key was wrong: assignments are regraded by a revision of their keys, and students challenge a key
 * that they have been shown. Rows of a class are reached by its id first. May use attempts, classrooms, quizzes,
 * grading, labels and accounts.
 */
@NullMarked
package org.discern.correction;

import org.jspecify.annotations.NullMarked;
