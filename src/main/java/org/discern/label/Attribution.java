package org.discern.label;

/** How well a statement's source is named. */
public enum Attribution {
    /** A named source. */
    FULL,
    /** A vague source: "officials". */
    PARTIAL,
    /** A quoted continuation with no cue of its own: it inherits the previous source. */
    INFERRED,
    /** No source is given. */
    NONE
}
