/**
 * Classes with their teachers, students and join codes, and the quiz versions assigned to them. A class is the boundary
 * of everything in it: each row is keyed by its class first and each query names it. May use quizzes and accounts.
 */
@NullMarked
package org.discern.classroom;

import org.jspecify.annotations.NullMarked;
