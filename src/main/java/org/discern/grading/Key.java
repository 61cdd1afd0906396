package org.discern.grading;

/** The right answer to a {@link Question}. Never part of what a student sees before the reveal. */
public sealed interface Key permits Classify.Key, Sort.Key, Highlight.Key, Compare.Key {}
