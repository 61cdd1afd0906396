package org.discern.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** Looks past the application, at what is really there. */
public record Database(String url, String user, String password) {

    /** A connection of its own. Asks no {@code DriverManager}: in Maven's own process that one knows no drivers of a project. */
    public Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source.getConnection(user, password);
    }

    /** Says each row as one text, in the order of the query. */
    List<String> rows(String sql, List<UUID> attempts) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", attempts.toArray()));
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
