package org.discern.attempt;

/** Whether a stored answer takes part in the mark. Decided when it arrives, and kept with it. */
enum Standing {
    COUNTS,
    /** It came when the attempt had been submitted, or voided. */
    AFTER_SUBMISSION,
    /** It came when its item's key had been shown. */
    AFTER_REVEAL,
    /** It came after the time, and counts once the teacher accepts it. */
    AFTER_TIME
}
