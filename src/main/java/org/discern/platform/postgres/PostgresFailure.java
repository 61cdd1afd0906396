package org.discern.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message tells the person who runs Discern what happened and what to do. */
public final class PostgresFailure extends RuntimeException {
    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
