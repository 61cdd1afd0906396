package org.discern.analysis.stance;

import org.discern.label.Content;

/**
 * What a statement is taken for.
 *
 * @param confidence the probability that it is, from 0 to 1
 * @param reason the words that weighed most, told to the teacher
 */
public record Judgment(Content content, double confidence, String reason) {}
