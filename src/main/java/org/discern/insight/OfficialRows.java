package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.insight.OfficialWork.Answered;
import org.discern.insight.OfficialWork.Official;
import org.discern.insight.OfficialWork.Started;
import org.discern.platform.Rows;
import org.discern.quiz.MarkSchemes;

/** Reads a class's official work; each query names the class first. */
@ApplicationScoped
class OfficialRows {

    private static final String STUDENTS = "select id, pseudonym from student where class_id = ? order by pseudonym";

    private static final String OFFICIAL = "select id from assignment where class_id = ? and purpose = 'OFFICIAL'";

    private static final String ATTEMPTS = """
            select a.assignment_id, a.student_id, a.submitted_at
            from assignment g
            join attempt a on a.class_id = g.class_id and a.assignment_id = g.id and a.number = 1
            where g.class_id = ? and g.purpose = 'OFFICIAL'
            """;

    /** As {@link ClassRows}: each answer by its whole key. */
    private static final String ANSWERS = """
            select a.assignment_id, a.started_at, a.student_id, m.item, m.credit, m.axis, m.keyed, m.given, r.answer,
                   r.confidence
            from assignment g
            join attempt a on a.class_id = g.class_id and a.assignment_id = g.id and a.number = 1
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            join response r on r.class_id = m.class_id and r.attempt_id = m.attempt_id and r.id = m.response_id
             and r.item = m.item
            where g.class_id = ? and g.purpose = 'OFFICIAL'
            """;

    private static final String ANSWERS_OF_ONE = ANSWERS + "  and a.student_id = ?\n";

    /** A student by the name that their teacher knows. */
    record Pupil(UUID id, String pseudonym) {}

    private final Rows rows;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    OfficialRows(Rows rows, Assigning assigning, MarkSchemes schemes) {
        this.rows = rows;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /** By pseudonym. */
    List<Pupil> students(UUID classId) {
        return rows.list(
                STUDENTS, row -> new Pupil(row.getObject("id", UUID.class), row.getString("pseudonym")), classId);
    }

    OfficialWork work(UUID classId) {
        var assignments = assignments(classId);
        var attempts = rows.list(
                ATTEMPTS,
                row -> {
                    var submitted = row.getTimestamp("submitted_at");
                    return new Started(
                            row.getObject("assignment_id", UUID.class),
                            row.getObject("student_id", UUID.class),
                            submitted == null ? null : submitted.toInstant());
                },
                classId);
        var byId = byId(assignments);
        return new OfficialWork(assignments, attempts, rows.list(ANSWERS, row -> answered(row, byId), classId));
    }

    /** The answers that one student gave. */
    List<Answered> answers(UUID classId, UUID student) {
        var byId = byId(assignments(classId));
        return rows.list(ANSWERS_OF_ONE, row -> answered(row, byId), classId, student);
    }

    private List<Official> assignments(UUID classId) {
        var official = rows.list(OFFICIAL, row -> row.getObject("id", UUID.class), classId);
        return assigning.of(classId).stream()
                .filter(assignment -> official.contains(assignment.id()))
                .map(this::marked)
                .toList();
    }

    private Official marked(AssignedQuiz assignment) {
        return new Official(assignment, schemes.of(assignment.chain(), assignment.keys()));
    }

    private static Map<UUID, Official> byId(List<Official> assignments) {
        return assignments.stream()
                .collect(Collectors.toMap(official -> official.assignment().id(), Function.identity()));
    }

    private static Answered answered(ResultSet row, Map<UUID, Official> assignments) throws SQLException {
        var official = Objects.requireNonNull(assignments.get(row.getObject("assignment_id", UUID.class)));
        var started = row.getTimestamp("started_at").toInstant();
        return new Answered(
                official, started, ClassRows.given(row, official.scheme().quiz()));
    }
}
