package org.discern.calibration;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Lets one node calibrate at a time. The database keeps the lock as long as the connection, so a crash frees it. */
@ApplicationScoped
class CalibrationLock {

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('calibration', 0))";
    private static final String FREE = "select pg_advisory_unlock(hashtextextended('calibration', 0))";

    private final AgroalDataSource database;

    CalibrationLock(AgroalDataSource database) {
        this.database = database;
    }

    /** The lock while it is held; any thread may free it. */
    record Held(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                isTrue(connection, FREE);
            } catch (SQLException e) {
                throw new IllegalStateException("The lock of the calibration could not be freed", e);
            }
        }
    }

    /** Empty when another has it. */
    Optional<Held> tryTake() {
        try {
            Connection connection = database.getConnection();
            if (isTrue(connection, TAKE)) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the calibration could not be asked for", e);
        }
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
