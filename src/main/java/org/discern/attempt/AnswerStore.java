package org.discern.attempt;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.discern.platform.DatabaseTrouble;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores answers of many requests in one round trip and one commit. Belongs to one thread, and keeps a connection with the
 * plan of its statement.
 */
final class AnswerStore {

    private static final Logger LOG = Logger.getLogger(AnswerStore.class);

    private final AgroalDataSource database;
    private final int longestMillis;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;

    /** @param longest how long the database may be silent before its connection counts as dead, 0.1 s to 10 min */
    AnswerStore(AgroalDataSource database, Duration longest) {
        this.database = database;
        this.longestMillis = Math.toIntExact(longest.toMillis());
    }

    /**
     * Stores answers. One that is stored already is left as it is.
     *
     * @return what was found of each, in their order
     * @throws SQLException with nothing stored, or with it unknown what is
     */
    List<Found> write(AnswerRows rows) throws SQLException {
        boolean reused = statement != null;
        try {
            return runOnce(rows);
        } catch (SQLException e) {
            // A connection that has rested may be dead. To store again what was stored changes nothing.
            if (reused && DatabaseTrouble.passes(e)) {
                return runOnce(rows);
            }
            throw e;
        }
    }

    private List<Found> runOnce(AnswerRows rows) throws SQLException {
        try {
            return run(rows);
        } catch (SQLException | RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private List<Found> run(AnswerRows rows) throws SQLException {
        var ready = ready();
        rows.fill(ready);
        ready.execute();
        List<Found> found = List.of();
        do {
            var result = ready.getResultSet();
            if (result != null) {
                // The last of the results is the one of the answers.
                found = read(result, rows.size());
            }
        } while (ready.getMoreResults() || ready.getUpdateCount() != -1);
        return found;
    }

    private static List<Found> read(ResultSet result, int size) throws SQLException {
        if (result.getMetaData().getColumnCount() == 1) {
            return List.of();
        }
        var found = new Found[size];
        while (result.next()) {
            found[result.getInt(1) - 1] = new Found(
                    Found.State.values()[result.getInt(2)],
                    result.getTimestamp(3).toInstant(),
                    Standing.values()[result.getInt(4)]);
        }
        return Arrays.asList(found);
    }

    private PreparedStatement ready() throws SQLException {
        var kept = statement;
        if (kept == null) {
            var fresh = database.getConnection();
            connection = fresh;
            // A pulled plug ends no connection: without this its writer would wait for ever, and all answers with it.
            fresh.setNetworkTimeout(Runnable::run, longestMillis);
            try (var setting = fresh.createStatement()) {
                setting.execute(AnswerSql.PLAN_ONCE);
            }
            kept = fresh.prepareStatement(AnswerSql.STORE);
            statement = kept;
        }
        return kept;
    }

    /** Gives the connection back as it was. The next write takes another. */
    void close() {
        try (var closing = connection;
                var unused = statement) {
            if (closing != null) {
                try (var last = closing.createStatement()) {
                    last.execute("rollback");
                    last.execute("reset all");
                }
                closing.setNetworkTimeout(Runnable::run, 0);
            }
        } catch (SQLException e) {
            LOG.debug("The connection is gone already", e);
        } finally {
            connection = null;
            statement = null;
        }
    }
}
