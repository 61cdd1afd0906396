package org.discern.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A query with named parameters, for JDBC that knows only their places. */
record NamedQuery(String sql, Map<String, Object> values) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    PreparedStatement prepare(Connection database, String before) throws SQLException {
        List<Object> inPlace = new ArrayList<>();
        String plain = NAME.matcher(before + sql).replaceAll(name -> {
            inPlace.add(values.get(name.group(1)));
            return "?";
        });
        PreparedStatement statement = database.prepareStatement(plain);
        for (int i = 0; i < inPlace.size(); i++) {
            statement.setObject(i + 1, inPlace.get(i));
        }
        return statement;
    }

    /** The first column of each row. */
    static List<Object> run(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Object> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1));
            }
            return found;
        }
    }
}
