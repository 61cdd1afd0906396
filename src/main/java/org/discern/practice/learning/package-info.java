/**
 * What a student's answers say of their skills, when a skill is due, and which item to ask next: Elo and FSRS-6 as pure
 * functions ({@code src/docs/practice.md}). Plain Java that may use the item kinds and the labels and nothing else.
 */
@NullMarked
package org.discern.practice.learning;

import org.jspecify.annotations.NullMarked;
