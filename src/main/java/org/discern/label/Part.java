package org.discern.label;

/** What of an article a range belongs to; its positions count from the start of the part. */
public enum Part {
    HEADLINE,
    BODY
}
