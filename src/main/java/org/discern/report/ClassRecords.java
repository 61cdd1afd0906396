package org.discern.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.grading.Call;
import org.discern.grading.Mark;
import org.discern.insight.Given;
import org.discern.label.Axis;
import org.discern.platform.Problem;
import org.discern.platform.Rows;
import org.discern.quiz.MarkSchemes;
import org.discern.quiz.QuizJson;
import org.jspecify.annotations.Nullable;

/** Reads what a class did, over one assignment or over all official ones; each query names the class first. */
@ApplicationScoped
class ClassRecords {

    private static final String NAME = "select name from class where id = ?";

    private static final String OFFICIAL = "select id from assignment where class_id = ? and purpose = 'OFFICIAL'";

    private static final String STUDENTS =
            "select id, pseudonym from student where class_id = ? order by pseudonym, id";

    private static final String ATTEMPTS = """
            select a.assignment_id, a.student_id, a.submitted_at,
                   coalesce(greatest(r.last_counting_at, a.submitted_at) >= g.closes_at, false) as late
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            left join lateral (
                select max(received_at) as last_counting_at
                from response
                where class_id = a.class_id and attempt_id = a.id and standing = 'COUNTS') r on true
            where a.class_id = ? and a.assignment_id = any(?) and a.number = 1
            """;

    private static final String ANSWERS = """
            select a.assignment_id, a.student_id, m.item, m.credit, m.axis, m.keyed, m.given, r.answer, r.confidence
            from attempt a
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            join response r on r.class_id = m.class_id and r.attempt_id = m.attempt_id and r.id = m.response_id
             and r.item = m.item
            where a.class_id = ? and a.assignment_id = any(?) and a.number = 1
            """;

    /** One student's attempt at one assignment. */
    private record Place(Task task, UUID student) {
        static Place of(ResultSet row, Map<UUID, Task> tasks) throws SQLException {
            var task = Objects.requireNonNull(tasks.get(row.getObject("assignment_id", UUID.class)), "asked for");
            return new Place(task, row.getObject("student_id", UUID.class));
        }
    }

    private record AttemptRow(Place place, @Nullable Instant submittedAt, boolean late) {}

    private record AnswerRow(Place place, Given given) {}

    private final Rows rows;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    ClassRecords(Rows rows, Assigning assigning, MarkSchemes schemes) {
        this.rows = rows;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /**
     * The record of one assignment, or of all official ones where none is named. Practice is in no record unless it is
     * asked for.
     *
     * @throws Problem {@code not-found} if the class has no such assignment
     */
    @Transactional
    ClassRecord of(UUID classId, @Nullable UUID assignment) {
        var tasks = tasks(classId, assignment);
        return new ClassRecord(
                rows.list(NAME, row -> row.getString(1), classId).get(0),
                rows.list(STUDENTS, row -> new Member(row.getObject(1, UUID.class), row.getString(2)), classId),
                tasks,
                tasks.isEmpty() ? List.of() : works(classId, tasks));
    }

    private List<Task> tasks(UUID classId, @Nullable UUID assignment) {
        return assignments(classId, assignment).stream()
                .sorted(Comparator.comparing(
                                (AssignedQuiz quiz) -> quiz.window().opensAt())
                        .thenComparing(AssignedQuiz::id))
                .map(quiz -> new Task(quiz, schemes.of(quiz.chain(), quiz.keys())))
                .toList();
    }

    private List<AssignedQuiz> assignments(UUID classId, @Nullable UUID assignment) {
        if (assignment != null) {
            return List.of(assigning.get(classId, assignment));
        }
        return official(classId);
    }

    /** The official assignments, oldest first. */
    @Transactional
    List<AssignedQuiz> official(UUID classId) {
        var official = rows.list(OFFICIAL, row -> row.getObject(1, UUID.class), classId);
        return assigning.of(classId).stream()
                .filter(quiz -> official.contains(quiz.id()))
                .toList();
    }

    private List<Work> works(UUID classId, List<Task> tasks) {
        Map<UUID, Task> byId = new HashMap<>();
        tasks.forEach(task -> byId.put(task.id(), task));
        List<UUID> ids = List.copyOf(byId.keySet());
        Map<Place, List<Given>> answers = new HashMap<>();
        rows.list(ANSWERS, row -> answer(row, byId), classId, ids)
                .forEach(row -> answers.computeIfAbsent(row.place(), any -> new ArrayList<>())
                        .add(row.given()));
        return rows.list(ATTEMPTS, row -> attempt(row, byId), classId, ids).stream()
                .map(row -> new Work(
                        row.place().task(),
                        row.place().student(),
                        row.submittedAt(),
                        row.late(),
                        answers.getOrDefault(row.place(), List.of())))
                .toList();
    }

    private static AttemptRow attempt(ResultSet row, Map<UUID, Task> tasks) throws SQLException {
        Timestamp submitted = row.getTimestamp("submitted_at");
        return new AttemptRow(
                Place.of(row, tasks), submitted == null ? null : submitted.toInstant(), row.getBoolean("late"));
    }

    private static AnswerRow answer(ResultSet row, Map<UUID, Task> tasks) throws SQLException {
        var place = Place.of(row, tasks);
        var item = place.task().scheme().quiz().item(row.getString("item")).orElseThrow();
        var answer = QuizJson.answer(item.question().kind(), row.getString("answer"));
        var mark = new Mark(row.getDouble("credit"), calls(row));
        return new AnswerRow(
                place, new Given(place.student(), item, answer, mark, row.getObject("confidence", Double.class)));
    }

    private static List<Call> calls(ResultSet row) throws SQLException {
        String[] keyed = (String[]) row.getArray("keyed").getArray();
        String[] given = (String[]) row.getArray("given").getArray();
        String axis = row.getString("axis");
        return IntStream.range(0, keyed.length)
                .mapToObj(i -> new Call(Axis.valueOf(axis), keyed[i], given[i]))
                .toList();
    }
}
