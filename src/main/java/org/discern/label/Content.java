package org.discern.label;

/** Whether evidence could settle a statement. Says nothing about whether it is true. */
public enum Content {
    /** Could be proved or disproved by evidence; a false claim is still a claim. */
    CLAIM,
    /** Rests on the speaker's values: evaluation, prescription, metaphor. */
    OPINION,
    /** Claim and opinion, inseparably. */
    BLENDED,
    /** A forecast or a stated intent, checkable only after a date. */
    PREDICTION,
    /** A question, a greeting, page furniture. */
    NOT_AN_ASSERTION
}
