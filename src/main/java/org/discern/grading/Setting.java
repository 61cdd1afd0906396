package org.discern.grading;

/**
 * What a mark depends on beside the item and the answer.
 *
 * @param excerpts the texts that the student saw
 * @param partialCredit whether a near miss earns part of the mark, as the teacher chose
 */
public record Setting(Excerpts excerpts, boolean partialCredit) {}
