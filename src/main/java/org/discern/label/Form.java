package org.discern.label;

/** Whose voice a statement is in. */
public enum Form {
    /** The author's own voice: nobody else is given as the source. */
    NONE,
    /** All that is attributed stands inside quotation marks. */
    DIRECT,
    /** Attributed to somebody, none of their words quoted. */
    INDIRECT,
    /** Attributed, with only part of it in quotation marks. */
    MIXED
}
