package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.discern.grading.Call;
import org.discern.grading.Mark;
import org.discern.label.Axis;
import org.discern.platform.Rows;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizJson;
import org.jspecify.annotations.Nullable;

/** Reads a class's rows; each query names the class first. */
@ApplicationScoped
class ClassRows {

    /** The attempt that counts for each student. */
    private static final String FIRST_ATTEMPT =
            "a.class_id = s.class_id and a.student_id = s.id and a.assignment_id = ? and a.number = 1";

    private static final String STUDENTS = """
            select s.id, s.pseudonym, a.id as attempt_id, a.submitted_at, r.last_answer_at, d.waiting,
                   greatest(r.last_answer_at, d.last_report_at) as last_synced_at,
                   coalesce(greatest(r.last_counting_at, a.submitted_at) >= g.closes_at, false) as late,
                   (select count(*) from attempt other
                    where other.class_id = s.class_id and other.student_id = s.id and other.assignment_id = g.id
                      and other.number > 0)
                       as attempts
            from student s
            join assignment g on g.class_id = s.class_id and g.id = ?
            left join attempt a on %s
            left join lateral (
                select max(received_at) as last_answer_at,
                       max(received_at) filter (where standing = 'COUNTS' or exists (
                           select 1 from late_decision d
                           where d.class_id = o.class_id and d.attempt_id = o.attempt_id and d.response_id = o.id
                             and d.accepted)) as last_counting_at
                from response o
                where o.class_id = a.class_id and o.attempt_id = a.id) r on true
            left join lateral (
                select max(reported_at) as last_report_at, sum(waiting)::int as waiting
                from device_report
                where class_id = a.class_id and attempt_id = a.id) d on true
            where s.class_id = ?
              and (not g.for_some
                   or exists (select from assignment_student o
                              where o.class_id = g.class_id and o.assignment_id = g.id and o.student_id = s.id))
            order by s.pseudonym
            """.formatted(FIRST_ATTEMPT);

    /**
     * A mark's item is its response's. Said to Postgres, it finds each by its key instead of trying a whole attempt's. In one
     * order, so that the same answers give the same sums to the last bit.
     */
    private static final String ANSWERS = """
            select a.student_id, m.item, m.credit, m.axis, m.keyed, m.given, r.answer, r.confidence
            from attempt a
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            join response r on r.class_id = m.class_id and r.attempt_id = m.attempt_id and r.id = m.response_id
             and r.item = m.item
            where a.class_id = ? and a.assignment_id = ? and a.number = 1
            order by a.student_id, m.item
            """;

    /**
     * By the device's clock, from one answer to the next in the same attempt; the first of an attempt has nothing before it.
     * After half an hour somebody has put the phone away.
     */
    private static final String SECONDS = """
            select item, count(*) as attempts, percentile_cont(.5) within group (order by seconds) as median
            from (select attempt_id, item, sum(seconds) as seconds
                  from (select r.attempt_id, r.item,
                               extract(epoch from r.answered_at - lag(r.answered_at)
                                   over (partition by r.attempt_id order by r.sequence, r.id)) as seconds
                        from attempt a
                        join response r on r.class_id = a.class_id and r.attempt_id = a.id
                        where a.class_id = ? and a.assignment_id = ? and a.number = 1
                          and a.submitted_at is not null and r.standing = 'COUNTS') as gap
                  where seconds between 0 and 1800
                  group by attempt_id, item) as spent
            group by item
            """;

    /**
     * @param attempt null when the student has not started
     * @param waiting null when no device has said
     */
    record StudentRow(
            UUID id,
            String pseudonym,
            @Nullable UUID attempt,
            @Nullable Instant submittedAt,
            @Nullable Instant lastAnswerAt,
            @Nullable Instant lastSyncedAt,
            @Nullable Integer waiting,
            boolean late,
            int attempts) {}

    /**
     * The time that submitted first attempts took for an item.
     *
     * @param attempts in how many of them it is known, at least 1
     * @param median in seconds
     */
    record SecondsRow(String item, int attempts, double median) {}

    private final Rows rows;

    ClassRows(Rows rows) {
        this.rows = rows;
    }

    /** By pseudonym. */
    List<StudentRow> students(UUID classId, UUID assignment) {
        return rows.list(
                STUDENTS,
                row -> new StudentRow(
                        row.getObject("id", UUID.class),
                        row.getString("pseudonym"),
                        row.getObject("attempt_id", UUID.class),
                        instant(row.getTimestamp("submitted_at")),
                        instant(row.getTimestamp("last_answer_at")),
                        instant(row.getTimestamp("last_synced_at")),
                        row.getObject("waiting", Integer.class),
                        row.getBoolean("late"),
                        row.getInt("attempts")),
                assignment,
                assignment,
                classId);
    }

    /** The answers to an assignment that stand, by student and item. */
    List<Given> answers(UUID classId, UUID assignment, Quiz quiz) {
        return rows.list(ANSWERS, row -> given(row, quiz), classId, assignment);
    }

    /** Of the items for which it is known. */
    List<SecondsRow> seconds(UUID classId, UUID assignment) {
        return rows.list(
                SECONDS,
                row -> new SecondsRow(row.getString("item"), row.getInt("attempts"), row.getDouble("median")),
                classId,
                assignment);
    }

    static Given given(ResultSet row, Quiz quiz) throws SQLException {
        var item = quiz.item(row.getString("item")).orElseThrow();
        return new Given(
                row.getObject("student_id", UUID.class),
                item,
                QuizJson.answer(item.question().kind(), row.getString("answer")),
                new Mark(row.getDouble("credit"), calls(row)),
                row.getObject("confidence", Double.class));
    }

    static List<Call> calls(ResultSet row) throws SQLException {
        String[] keyed = (String[]) row.getArray("keyed").getArray();
        String[] given = (String[]) row.getArray("given").getArray();
        String axis = row.getString("axis");
        return IntStream.range(0, keyed.length)
                .mapToObj(i -> new Call(Axis.valueOf(axis), keyed[i], given[i]))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
