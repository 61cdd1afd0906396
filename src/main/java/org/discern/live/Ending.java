package org.discern.live;

import java.util.Locale;

/** Why a stream ends; the last event's name says it. */
enum Ending {
    /** The access token has run out. */
    EXPIRED(true),
    /** The teacher does not teach the class any more, or the assignment is gone. */
    GONE(false),
    /** The time that the client asked for is over. */
    OVER(true),
    /** The server is stopped; another one, or the next, goes on. */
    STOPPING(true);

    private final boolean comeBack;

    Ending(boolean comeBack) {
        this.comeBack = comeBack;
    }

    String event() {
        return name().toLowerCase(Locale.ROOT);
    }

    String json() {
        return "{\"comeBack\":" + comeBack + "}";
    }
}
