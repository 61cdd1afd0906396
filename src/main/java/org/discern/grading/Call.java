package org.discern.grading;

import org.discern.label.Axis;

/**
 * One label given by a student: a cell of the confusion matrix.
 *
 * @param keyed the label in the key; the student's own where that is among the accepted ones, since no mistake was made
 */
public record Call(Axis axis, String keyed, String given) {}
