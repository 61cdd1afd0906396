package org.discern.attempt;

/** How far an attempt is. Derived from what is stored and the server's time, never stored. */
enum AttemptState {
    IN_PROGRESS,
    /** Handed in; the policy does not show the marks yet, or answers wait for the teacher to accept them. */
    SUBMITTED,
    /** Handed in, and marked as far as it will be. */
    SCORED,
    /** Not handed in when its time ended. What arrives is kept, and it can still be handed in. */
    EXPIRED,
    /** The teacher has taken it out; the student may start another. */
    VOIDED
}
