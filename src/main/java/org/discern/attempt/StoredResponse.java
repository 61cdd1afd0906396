package org.discern.attempt;

import java.time.Instant;

/** An answer in the log. */
record StoredResponse(GivenResponse response, Instant receivedAt, Standing standing) {}
