package org.discern.attempt;

import java.time.Instant;

/**
 * What the database found of an answer.
 *
 * @param receivedAt when it was stored, or is now
 */
record Found(State state, Instant receivedAt, Standing standing) {

    /** In the order of the numbers that {@link AnswerStore}'s statement says. */
    enum State {
        /** The student has no such attempt. */
        NOT_OWN,
        /** The same answer was stored before. */
        KNOWN,
        /** Another answer is stored under its id. */
        TAKEN,
        /** Other keys are in use than those that it was marked by: it was not stored. */
        OTHER_KEYS,
        /** It is stored now, unless an answer under the same id stands before it in the same statement. */
        NEW
    }
}
