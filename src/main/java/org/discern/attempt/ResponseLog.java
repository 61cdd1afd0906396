package org.discern.attempt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.discern.classroom.ClassRow;
import org.discern.grading.Kind;
import org.discern.quiz.QuizJson;

/** The append-only log of raw answers. Its methods run in the caller's transaction. */
@ApplicationScoped
class ResponseLog {

    private static final String CURRENT = """
            select r.id, r.item, r.sequence, r.answer, r.confidence, r.answered_at, r.received_at, r.standing
            from mark m
            join response r
              on r.class_id = m.class_id and r.attempt_id = m.attempt_id and r.id = m.response_id
            where m.class_id = ? and m.attempt_id = ?
            """;

    private static final String MISSING = """
            select s from generate_series(1, ?) s where s <> all(?)
            except
            select sequence from response where class_id = ? and attempt_id = ?
            order by s
            limit ?
            """;

    private static final String LAST = """
            select coalesce(max(sequence), 0) from response where class_id = ? and attempt_id = ?
            """;

    private final AgroalDataSource database;

    ResponseLog(AgroalDataSource database) {
        this.database = database;
    }

    /** The answers that stand, by item. */
    Map<String, StoredResponse> current(ClassRow attempt, Function<String, Kind> kindOf) {
        try (var connection = database.getConnection();
                var current = connection.prepareStatement(CURRENT)) {
            setAttempt(current, 1, attempt);
            Map<String, StoredResponse> found = new HashMap<>();
            try (var rows = current.executeQuery()) {
                while (rows.next()) {
                    var stored = read(rows, kindOf);
                    found.put(stored.response().item(), stored);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Answers could not be read", e);
        }
    }

    /** Which sequence numbers from 1 to {@code last}, but for some, are not in the log; the first {@code most}. */
    List<Integer> missing(ClassRow attempt, int last, List<Integer> but, int most) {
        try (var connection = database.getConnection();
                var missing = connection.prepareStatement(MISSING)) {
            missing.setInt(1, last);
            missing.setArray(2, connection.createArrayOf("int4", but.toArray()));
            setAttempt(missing, 3, attempt);
            missing.setInt(5, most);
            List<Integer> found = new ArrayList<>();
            try (var rows = missing.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Answers could not be counted", e);
        }
    }

    /** The highest sequence number in the log; 0 when it is empty. */
    int last(ClassRow attempt) {
        try (var connection = database.getConnection();
                var last = connection.prepareStatement(LAST)) {
            setAttempt(last, 1, attempt);
            try (var rows = last.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Answers could not be counted", e);
        }
    }

    private static void setAttempt(PreparedStatement statement, int first, ClassRow attempt) throws SQLException {
        statement.setObject(first, attempt.classId());
        statement.setObject(first + 1, attempt.id());
    }

    private static StoredResponse read(ResultSet row, Function<String, Kind> kindOf) throws SQLException {
        String item = row.getString("item");
        var response = new GivenResponse(
                row.getObject("id", UUID.class),
                item,
                row.getInt("sequence"),
                row.getTimestamp("answered_at").toInstant(),
                QuizJson.answer(kindOf.apply(item), row.getString("answer")),
                row.getObject("confidence", Double.class));
        return new StoredResponse(
                response, row.getTimestamp("received_at").toInstant(), Standing.valueOf(row.getString("standing")));
    }
}
