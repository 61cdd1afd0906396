package org.discern.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs the SQL that a feature shows at its use, in the caller's transaction. */
@ApplicationScoped
public class Rows {

    /** Makes a record of the row that a result stands on. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The rows of a query.
     *
     * @param values for its parameters in their order; a list of texts or ids stands for an array
     */
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(connection, statement, values);
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Rows could not be read", e);
        }
    }

    /** Runs a statement once for each list of values. */
    public void each(String sql, List<List<@Nullable Object>> all) {
        if (all.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var values : all) {
                fill(connection, statement, values.toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows could not be written", e);
        }
    }

    private static void fill(Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant time) {
                statement.setTimestamp(i + 1, Timestamp.from(time));
            } else if (value instanceof List<?> list) {
                boolean ids = !list.isEmpty() && list.get(0) instanceof UUID;
                statement.setArray(i + 1, connection.createArrayOf(ids ? "uuid" : "text", list.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
