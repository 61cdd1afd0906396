package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.grading.Kind;
import org.discern.platform.Rows;
import org.discern.practice.learning.Review;
import org.discern.practice.learning.Skill;
import org.discern.practice.learning.Task;
import org.discern.quiz.QuizJson;

/** The log of answers in practice: rows are added and never changed. Runs in the caller's transaction. */
@ApplicationScoped
class PracticeLog {

    private static final String FIND = """
            select id, answer, confidence, answered_at, received_at, key_revision, skill, missed, difficulty, guess, credit,
                   rating, standard_error, due_at
            from practice_answer
            where class_id = ? and round_id = ? and place = ?
            """;

    private static final String ADD = """
            insert into practice_answer (class_id, round_id, place, id, answer, confidence, answered_at, received_at,
                key_revision, skill, missed, difficulty, guess, credit, rating, standard_error, due_at)
            values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REVIEWS = """
            select p.confidence, p.received_at, p.skill, p.missed, p.difficulty, p.guess, p.credit
            from practice_round r
            join practice_answer p on p.class_id = r.class_id and p.round_id = r.id
            where r.class_id = ? and r.student_id = ?
            order by p.received_at, p.round_id, p.place
            """;

    private final Rows rows;

    PracticeLog(Rows rows) {
        this.rows = rows;
    }

    /** The answer to the item at a place of a round. */
    Optional<StoredAnswer> find(UUID classId, UUID round, int place, Kind kind) {
        return rows.list(FIND, row -> stored(row, kind), classId, round, place).stream()
                .findFirst();
    }

    void add(UUID classId, UUID round, int place, StoredAnswer answer) {
        var given = answer.given();
        var review = answer.review();
        rows.each(
                ADD,
                List.of(Arrays.asList(
                        classId,
                        round,
                        place,
                        given.id(),
                        QuizJson.answer(given.answer()),
                        given.confidence(),
                        given.answeredAt(),
                        review.at(),
                        answer.keyRevision(),
                        review.skill().name(),
                        review.missed().stream().map(Enum::name).sorted().toList(),
                        review.task().difficulty(),
                        review.task().guess(),
                        review.credit(),
                        answer.told().rating(),
                        answer.told().standardError(),
                        answer.told().dueAt())));
    }

    /** What all answers of a student say of their skills, in the order in which they came. */
    List<Review> reviews(StudentId student) {
        return rows.list(REVIEWS, PracticeLog::review, student.classId(), student.id());
    }

    private static StoredAnswer stored(ResultSet row, Kind kind) throws SQLException {
        var given = new GivenAnswer(
                row.getObject("id", UUID.class),
                QuizJson.answer(kind, row.getString("answer")),
                row.getObject("confidence", Double.class),
                row.getTimestamp("answered_at").toInstant());
        var told = new StoredAnswer.Told(
                row.getDouble("rating"),
                row.getDouble("standard_error"),
                row.getTimestamp("due_at").toInstant());
        return new StoredAnswer(given, row.getInt("key_revision"), review(row), told);
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                Skill.valueOf(row.getString("skill")),
                Stream.of((String[]) row.getArray("missed").getArray())
                        .map(Skill::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                new Task(row.getDouble("difficulty"), row.getDouble("guess")),
                row.getDouble("credit"),
                row.getObject("confidence", Double.class),
                row.getTimestamp("received_at").toInstant(),
                true);
    }
}
