package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.ClassRow;
import org.discern.grading.Answer;
import org.discern.platform.Rows;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizJson;

/** Shows other features the answers that stand. Its methods run in the caller's transaction. */
@ApplicationScoped
public class GivenAnswers {

    private static final String STANDING = """
            select m.attempt_id, m.item, m.credit, r.answer
            from mark m
            join response r
              on r.class_id = m.class_id and r.attempt_id = m.attempt_id and r.id = m.response_id
            where m.class_id = ? and m.attempt_id = any(?)
            """;

    private static final String ONE = "select item from mark where class_id = ? and attempt_id = ? and item = ?";

    /** Where an answer stands. */
    public record Place(UUID attempt, String item) {}

    /** An answer that stands, with what it earned. */
    public record Given(Answer answer, double credit) {}

    private final Rows rows;

    GivenAnswers(Rows rows) {
        this.rows = rows;
    }

    /** Whether an item of an attempt has an answer that stands. */
    public boolean hasOne(ClassRow attempt, String item) {
        return !rows.list(ONE, row -> row.getString("item"), attempt.classId(), attempt.id(), item)
                .isEmpty();
    }

    /** The answers that stand in some attempts at one quiz. */
    public Map<Place, Given> of(UUID classId, List<UUID> attempts, Quiz quiz) {
        return attempts.isEmpty()
                ? Map.of()
                : rows.list(STANDING, row -> given(row, quiz), classId, attempts).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Place, Given> given(ResultSet row, Quiz quiz) throws SQLException {
        String item = row.getString("item");
        var kind = quiz.item(item).orElseThrow().question().kind();
        return Map.entry(
                new Place(row.getObject("attempt_id", UUID.class), item),
                new Given(QuizJson.answer(kind, row.getString("answer")), row.getDouble("credit")));
    }
}
