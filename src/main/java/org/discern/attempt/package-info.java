/**
 * Students at work: attempts, the append-only log of their answers, marks derived from it, and results by the reveal
 * policy. A student is known by their token's class and id, and every query names both. May use classrooms, quizzes and
 * grading.
 */
@NullMarked
package org.discern.attempt;

import org.jspecify.annotations.NullMarked;
