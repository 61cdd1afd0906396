package org.discern.attempt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.discern.classroom.ClassRow;
import org.discern.grading.Call;
import org.discern.grading.Mark;
import org.discern.label.Axis;

/**
 * The marks of the answers that stand. A mark gives way only to that of an answer with a higher (sequence, id), so
 * that the book comes out the same in whatever order answers arrive. Its methods run in the caller's transaction.
 */
@ApplicationScoped
class MarkBook {

    private static final String ENTER_AGAIN = """
            insert into mark (class_id, attempt_id, item, response_id, sequence, credit, axis, keyed, given)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (class_id, attempt_id, item) do update
            set response_id = excluded.response_id, sequence = excluded.sequence, credit = excluded.credit,
                axis = excluded.axis, keyed = excluded.keyed, given = excluded.given
            """;

    private static final String CREDITS = """
            select item, credit, axis, keyed, given
            from mark
            where class_id = ? and attempt_id = ?
            """;

    private final AgroalDataSource database;

    MarkBook(AgroalDataSource database) {
        this.database = database;
    }

    /** The mark of an answer. */
    record Entry(GivenResponse response, Mark mark) {}

    /** Enters marks in the place of whatever stands in the book, while no answers come in to their attempts. */
    void enterAgain(UUID classId, List<Remarking.Standing> marked) {
        try (var connection = database.getConnection();
                var enter = connection.prepareStatement(ENTER_AGAIN)) {
            for (var entry : marked) {
                setAnswer(
                        enter,
                        new ClassRow(classId, entry.attempt()),
                        entry.item().id(),
                        entry.response(),
                        entry.sequence());
                fill(enter, entry.mark());
                enter.addBatch();
            }
            enter.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Marks could not be stored", e);
        }
    }

    /** Takes all marks of an attempt out, while no answers come in to it. */
    void clear(ClassRow attempt) {
        try (var connection = database.getConnection();
                var clear = connection.prepareStatement("delete from mark where class_id = ? and attempt_id = ?")) {
            clear.setObject(1, attempt.classId());
            clear.setObject(2, attempt.id());
            clear.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Marks could not be taken out", e);
        }
    }

    /** The marks of an attempt, by item. */
    Map<String, Mark> of(ClassRow attempt) {
        try (var connection = database.getConnection();
                var credits = connection.prepareStatement(CREDITS)) {
            credits.setObject(1, attempt.classId());
            credits.setObject(2, attempt.id());
            Map<String, Mark> marks = new HashMap<>();
            try (var rows = credits.executeQuery()) {
                while (rows.next()) {
                    var calls = calls(
                            rows.getString("axis"),
                            (String[]) rows.getArray("keyed").getArray(),
                            (String[]) rows.getArray("given").getArray());
                    marks.put(rows.getString("item"), new Mark(rows.getDouble("credit"), calls));
                }
            }
            return marks;
        } catch (SQLException e) {
            throw new IllegalStateException("Marks could not be read", e);
        }
    }

    private static List<Call> calls(String axis, String[] keyed, String[] given) {
        return IntStream.range(0, keyed.length)
                .mapToObj(i -> new Call(Axis.valueOf(axis), keyed[i], given[i]))
                .toList();
    }

    private static void setAnswer(PreparedStatement enter, ClassRow attempt, String item, UUID response, int sequence)
            throws SQLException {
        enter.setObject(1, attempt.classId());
        enter.setObject(2, attempt.id());
        enter.setString(3, item);
        enter.setObject(4, response);
        enter.setInt(5, sequence);
    }

    private static void fill(PreparedStatement enter, Mark mark) throws SQLException {
        enter.setDouble(6, mark.credit());
        enter.setString(
                7, mark.calls().isEmpty() ? null : mark.calls().get(0).axis().name());
        enter.setArray(8, texts(enter, mark.calls(), Call::keyed));
        enter.setArray(9, texts(enter, mark.calls(), Call::given));
    }

    private static Array texts(PreparedStatement enter, List<Call> calls, Function<Call, String> part)
            throws SQLException {
        return enter.getConnection()
                .createArrayOf("text", calls.stream().map(part).toArray());
    }
}
