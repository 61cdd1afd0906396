package org.discern.label;

/**
 * How one text carries what another says: a headline against its body, a quotation against the transcript. Says
 * nothing about which of the two is the exact one.
 */
public enum Fidelity {
    /** Word for word. */
    SAME_WORDS,
    /** Other words, the same meaning. */
    SAME_SENSE,
    /** Says more than the other text carries. */
    STRONGER,
    /** Says less than the other text carries. */
    WEAKER,
    /** The other text does not say it. */
    NOT_SUPPORTED
}
