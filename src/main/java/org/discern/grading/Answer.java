package org.discern.grading;

/** What a student said to a {@link Question}, as it came from the device. */
public sealed interface Answer
        permits Classify.Answer, Sort.Answer, Highlight.Answer, Attribute.Answer, Compare.Answer, Evidence.Answer {}
