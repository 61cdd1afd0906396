/**
 * Practice: rounds of items that a student has never seen, chosen by the errors that they make, and what the answers say
 * of their skills. It never tells a key that a running assignment hides, and never counts in a statistic of the class.
 */
@NullMarked
package org.discern.practice;

import org.jspecify.annotations.NullMarked;
