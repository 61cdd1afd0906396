package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.ClassRow;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.platform.Rows;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.QuizJson;
import org.jspecify.annotations.Nullable;

/**
 * Marks answers again, from the log alone: the book of marks is an outcome and never an input. Its methods run in the
 * caller's transaction.
 */
@ApplicationScoped
public class Remarking {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SITTINGS = """
            select a.id, a.number, a.student_id, s.pseudonym
            from attempt a
            join student s on s.class_id = a.class_id and s.id = a.student_id
            where a.class_id = ? and a.assignment_id = ? and a.id > ?
            order by a.id
            limit ?
            """;

    /** Waits for answers that are coming in, and lets no other in meanwhile. */
    private static final String LOCK = " for update of a";

    private static final String STANDING = """
            select distinct on (r.attempt_id, r.item) r.attempt_id, r.item, r.id, r.sequence, r.answer
            from response r
            left join late_decision d
              on d.class_id = r.class_id and d.attempt_id = r.attempt_id and d.response_id = r.id
            where r.class_id = ? and r.attempt_id = any(?)
              and (r.standing = 'COUNTS' or r.standing = 'AFTER_TIME' and d.accepted)
            order by r.attempt_id, r.item, r.sequence desc, r.id desc
            """;

    private static final String CREDITS = """
            select attempt_id, item, credit from mark where class_id = ? and attempt_id = any(?)
            """;

    /** An attempt with whose it is. */
    public record Sat(UUID attempt, int number, UUID student, String pseudonym) {}

    /**
     * The mark of an answer that stands.
     *
     * @param before the credit in the book; null where the answer was not in it
     */
    public record Remark(Sat sat, Item item, @Nullable Double before, Mark after) {}

    /** An answer that stands, with its mark. */
    record Standing(UUID attempt, Item item, UUID response, int sequence, Mark mark) {}

    private record Place(UUID attempt, String item) {}

    private final Rows rows;
    private final MarkBook book;

    Remarking(Rows rows, MarkBook book) {
        this.rows = rows;
        this.book = book;
    }

    /** Attempts at an assignment by their ids, at most {@code limit} after one of them or from the first. */
    public List<Sat> sittings(AssignedQuiz assignment, @Nullable UUID after, int limit) {
        return sittings(SITTINGS, assignment, after, limit);
    }

    /** The same, locked until the end of the transaction: no answer to them comes in meanwhile. */
    public List<Sat> lockedSittings(AssignedQuiz assignment, @Nullable UUID after, int limit) {
        return sittings(SITTINGS + LOCK, assignment, after, limit);
    }

    /** What the answers of some attempts earn under a scheme, beside what is in the book. Writes nothing. */
    public List<Remark> compare(AssignedQuiz assignment, List<Sat> sittings, MarkScheme scheme) {
        return sittings.isEmpty()
                ? List.of()
                : remarks(assignment, sittings, standing(assignment, attempts(sittings), scheme));
    }

    /**
     * Enters what the answers of some attempts earn under a scheme into the book, whatever stood there.
     *
     * @param sittings locked ones
     */
    public List<Remark> remark(AssignedQuiz assignment, List<Sat> sittings, MarkScheme scheme) {
        if (sittings.isEmpty()) {
            return List.of();
        }
        var standing = standing(assignment, attempts(sittings), scheme);
        var remarks = remarks(assignment, sittings, standing);
        book.enterAgain(assignment.classId(), standing);
        return remarks;
    }

    /** Enters what an attempt's answers earn, and takes out what no answer earns any more. The attempt is locked. */
    void remarkAnew(AssignedQuiz assignment, UUID attempt, MarkScheme scheme) {
        var standing = standing(assignment, List.of(attempt), scheme);
        book.clear(new ClassRow(assignment.classId(), attempt));
        book.enterAgain(assignment.classId(), standing);
    }

    private List<Sat> sittings(String sql, AssignedQuiz assignment, @Nullable UUID after, int limit) {
        return rows.list(
                sql,
                row -> new Sat(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getObject("student_id", UUID.class),
                        row.getString("pseudonym")),
                assignment.classId(),
                assignment.id(),
                after == null ? BEFORE_ALL : after,
                limit);
    }

    private List<Standing> standing(AssignedQuiz assignment, List<UUID> attempts, MarkScheme scheme) {
        boolean partialCredit = assignment.policy().partialCredit();
        return rows.list(STANDING, row -> standing(row, scheme, partialCredit), assignment.classId(), attempts);
    }

    private static Standing standing(ResultSet row, MarkScheme scheme, boolean partialCredit) throws SQLException {
        Item item = scheme.quiz().item(row.getString("item")).orElseThrow();
        var answer = QuizJson.answer(item.question().kind(), row.getString("answer"));
        return new Standing(
                row.getObject("attempt_id", UUID.class),
                item,
                row.getObject("id", UUID.class),
                row.getInt("sequence"),
                scheme.mark(item, answer, partialCredit));
    }

    private List<Remark> remarks(AssignedQuiz assignment, List<Sat> sittings, List<Standing> standing) {
        Map<UUID, Sat> byAttempt = new HashMap<>();
        sittings.forEach(sat -> byAttempt.put(sat.attempt(), sat));
        Map<Place, Double> credits = credits(assignment, sittings);
        List<Remark> remarks = new ArrayList<>();
        for (Standing answer : standing) {
            Double before =
                    credits.get(new Place(answer.attempt(), answer.item().id()));
            Sat sat = byAttempt.get(answer.attempt());
            if (sat != null) {
                remarks.add(new Remark(sat, answer.item(), before, answer.mark()));
            }
        }
        return remarks;
    }

    private Map<Place, Double> credits(AssignedQuiz assignment, List<Sat> sittings) {
        return rows
                .list(
                        CREDITS,
                        row -> Map.entry(
                                new Place(row.getObject("attempt_id", UUID.class), row.getString("item")),
                                row.getDouble("credit")),
                        assignment.classId(),
                        attempts(sittings))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<UUID> attempts(List<Sat> sittings) {
        return sittings.stream().map(Sat::attempt).toList();
    }
}
