package org.discern.attempt;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.classroom.ClassRow;
import org.discern.grading.Call;
import org.discern.quiz.QuizJson;
import org.jspecify.annotations.Nullable;

/** Answers of many requests as the columns of one statement. */
final class AnswerRows {

    /** Parts the labels of a mark; no label has it, since texts have no control characters. */
    static final String SEPARATOR = "\u001f";

    /** The rows lock and insert in one order, or two statements could wait for each other for ever. */
    private static final Comparator<Row> ORDER = Comparator.<Row, UUID>comparing(
                    row -> row.attempt().classId(), AnswerRows::byBytes)
            .thenComparing(row -> row.attempt().id(), AnswerRows::byBytes)
            .thenComparing(row -> row.entry().response().id(), AnswerRows::byBytes);

    /**
     * One answer.
     *
     * @param place its place among the answers of its request, from 0
     */
    record Row(Sending sending, int place, MarkBook.Entry entry) {
        ClassRow attempt() {
            return sending.attempt();
        }

        Address address() {
            return new Address(attempt(), entry.response().id());
        }
    }

    /** Under which an answer stands in the log. */
    record Address(ClassRow attempt, UUID id) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Boolean> firsts = new ArrayList<>();

    AnswerRows(List<Sending> sendings) {
        for (Sending sending : sendings) {
            var marked = sending.marked();
            for (int place = 0; place < marked.size(); place++) {
                rows.add(new Row(sending, place, marked.get(place)));
            }
        }
        // A stable sort: of two answers under one id the one that came first is stored.
        rows.sort(ORDER);
        Set<Address> seen = new HashSet<>();
        rows.forEach(row -> firsts.add(seen.add(row.address())));
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** Sets the parameters of {@link AnswerStore}'s statement. */
    void fill(PreparedStatement statement) throws SQLException {
        var columns = new Columns(statement);
        var attempts = rows.stream().map(Row::attempt).distinct().toList();
        columns.add("uuid", attempts, ClassRow::classId);
        columns.add("uuid", attempts, ClassRow::id);
        columns.add("uuid", rows, row -> row.attempt().classId());
        columns.add("uuid", rows, row -> row.attempt().id());
        columns.add("uuid", rows, row -> row.sending().student().id());
        columns.add(
                "int4", rows, row -> row.sending().paper().assignment().keys().revision());
        columns.add(
                "text",
                rows,
                row -> numbers(row.sending().paper().assignment().keys().notBelow()));
        columns.add("uuid", rows, row -> row.entry().response().id());
        columns.add("bool", firsts, first -> first);
        columns.add("text", rows, row -> row.entry().response().item());
        columns.add("int4", rows, row -> row.entry().response().sequence());
        columns.add("text", rows, row -> QuizJson.answer(row.entry().response().answer()));
        columns.add("float8", rows, row -> row.entry().response().confidence());
        columns.add("timestamptz", rows, row -> row.entry().response().answeredAt());
        columns.add("timestamptz", rows, row -> row.sending().arrival().at());
        columns.add("float8", rows, row -> row.entry().mark().credit());
        columns.add("text", rows, row -> axis(row.entry().mark().calls()));
        columns.add("text", rows, row -> labels(row.entry().mark().calls(), Call::keyed));
        columns.add("text", rows, row -> labels(row.entry().mark().calls(), Call::given));
        columns.add("timestamptz", rows, row -> row.sending().arrival().judgedAt());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String axis(List<Call> calls) {
        return calls.isEmpty() ? null : calls.get(0).axis().name();
    }

    private static String labels(List<Call> calls, Function<Call, String> part) {
        return calls.stream().map(part).collect(Collectors.joining(SEPARATOR));
    }

    /** As Postgres orders them; {@link UUID#compareTo} is signed. */
    private static int byBytes(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    private static final class Columns {
        private final PreparedStatement statement;
        private final Connection connection;
        private int next = 1;

        Columns(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            this.connection = statement.getConnection();
        }

        <T> void add(String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
            Object[] values = new Object[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(rows.get(i));
            }
            Array array = connection.createArrayOf(type, values);
            statement.setArray(next++, array);
        }
    }
}
