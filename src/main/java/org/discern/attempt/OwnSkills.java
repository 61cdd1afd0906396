package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.grading.Call;
import org.discern.label.Axis;
import org.discern.platform.Rows;
import org.discern.quiz.MarkSchemes;

/**
 * Measures a student by what they may know already: attempts whose keys are hidden are left out, so that no figure moves
 * with an answer before its key is shown. Its methods run in the caller's transaction.
 */
@ApplicationScoped
class OwnSkills {

    private static final String LABELLED = """
            select a.id as attempt_id, a.assignment_id, m.item, m.keyed, m.given
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            where a.class_id = ? and a.student_id = ? and a.number = 1 and a.submitted_at is not null
              and g.purpose = 'OFFICIAL' and m.axis = 'LABEL'
            """;

    private record Labelled(UUID attempt, UUID assignment, String item, List<Call> calls) {}

    private final Rows rows;
    private final Assigning assigning;
    private final MarkSchemes schemes;
    private final OtherWork others;

    OwnSkills(Rows rows, Assigning assigning, MarkSchemes schemes, OtherWork others) {
        this.rows = rows;
        this.assigning = assigning;
        this.schemes = schemes;
        this.others = others;
    }

    OwnSkill of(Sheet sheet) {
        var student = sheet.student();
        var byAssignment = rows.list(LABELLED, OwnSkills::labelled, student.classId(), student.id()).stream()
                .collect(Collectors.groupingBy(Labelled::assignment));
        List<Call> calls = new ArrayList<>();
        byAssignment.forEach((id, labelled) -> {
            var assignment = assigning.get(student.classId(), id);
            if (assignment.showsKeys(sheet.now())
                    && !others.isOpen(student, assignment, labelled.get(0).attempt())) {
                counting(assignment, labelled).forEach(calls::add);
            }
        });
        return OwnSkill.of(calls);
    }

    private Stream<Call> counting(AssignedQuiz assignment, List<Labelled> labelled) {
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        return labelled.stream()
                .filter(answer ->
                        scheme.counts(scheme.quiz().item(answer.item()).orElseThrow()))
                .flatMap(answer -> answer.calls().stream());
    }

    private static Labelled labelled(ResultSet row) throws SQLException {
        String[] keyed = (String[]) row.getArray("keyed").getArray();
        String[] given = (String[]) row.getArray("given").getArray();
        var calls = IntStream.range(0, keyed.length)
                .mapToObj(i -> new Call(Axis.LABEL, keyed[i], given[i]))
                .toList();
        return new Labelled(
                row.getObject("attempt_id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getString("item"),
                calls);
    }
}
