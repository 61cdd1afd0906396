package org.discern.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids that sort by the time of their making. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7 (RFC 9562). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
