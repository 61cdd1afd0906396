package org.discern.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Failures of the database that pass by themselves or by an operator's hand: it restarts, its connections are used up,
 * its disk is full. Told by the SQLSTATE (appendix A of the Postgres manual).
 */
public final class DatabaseTrouble {

    /** Connection exceptions, insufficient resources, operator intervention, system errors. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private DatabaseTrouble() {}

    /** The problem to tell the client, when a failure comes from such trouble. */
    static Optional<Problem> problem(Throwable failure) {
        return passes(failure)
                ? Optional.of(Problem.passing(
                        ProblemType.UNAVAILABLE,
                        "The request may not have been stored: keep it, and send it again.",
                        RETRY_AFTER))
                : Optional.empty();
    }

    /** Whether a failure comes from such trouble, and has nothing to do with what was asked. */
    public static boolean passes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .anyMatch(cause -> passes(((SQLException) cause).getSQLState()));
    }

    /** The connection pool's own failure, a connection not to be had in time, has no state. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
