/**
 * People and their sign-in: schools, teachers, sessions, tokens and roles. Knows nothing of classes; a student's
 * session is only a person's id and a class's id here.
 */
@NullMarked
package org.discern.account;

import org.jspecify.annotations.NullMarked;
