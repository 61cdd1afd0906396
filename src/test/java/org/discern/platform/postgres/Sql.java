package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Talks to a server, one connection for each call. */
record Sql(String jdbcUrl, String password) {
    static Sql to(EmbeddedPostgres postgres) {
        return new Sql(postgres.jdbcUrl(), postgres.password());
    }

    /** The server of another process, whose password is in its data directory. */
    static Sql at(String jdbcUrl, Path data) throws IOException {
        return new Sql(jdbcUrl, Files.readString(data.resolve("postgres").resolve(Cluster.PASSWORD_FILE)));
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    boolean isAccepted() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, "discern", password);
    }
}
