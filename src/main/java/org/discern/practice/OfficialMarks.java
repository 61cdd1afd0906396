package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.attempt.ShownKeys;
import org.discern.classroom.Assigning;
import org.discern.grading.Call;
import org.discern.grading.Mark;
import org.discern.label.Axis;
import org.discern.platform.Rows;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Review;
import org.discern.practice.learning.Skill;
import org.discern.practice.learning.Task;
import org.discern.quiz.MarkSchemes;

/**
 * What official attempts say of a student's skills: their marks, read where they are, of those items alone whose keys the
 * student may see now. Else a rating would tell what a mark was before the reveal. Runs in the caller's transaction.
 */
@ApplicationScoped
class OfficialMarks {

    private static final String ATTEMPTS = """
            select a.id, a.assignment_id, a.submitted_at
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            where a.class_id = ? and a.student_id = ? and a.number = 1 and a.submitted_at is not null
              and g.purpose = 'OFFICIAL'
            order by a.submitted_at, a.id
            """;

    private static final String MARKS = """
            select item, credit, axis, keyed, given from mark where class_id = ? and attempt_id = ? order by item
            """;

    private record Submitted(UUID id, UUID assignment, Instant at) {}

    private record Marked(String item, Mark mark) {}

    private final Rows rows;
    private final ShownKeys shownKeys;
    private final Assigning assigning;
    private final MarkSchemes schemes;
    private final UsableSets sets;

    OfficialMarks(Rows rows, ShownKeys shownKeys, Assigning assigning, MarkSchemes schemes, UsableSets sets) {
        this.rows = rows;
        this.shownKeys = shownKeys;
        this.assigning = assigning;
        this.schemes = schemes;
        this.sets = sets;
    }

    /** In the order in which the attempts were submitted. */
    List<Review> of(StudentId student) {
        return rows
                .list(
                        ATTEMPTS,
                        row -> new Submitted(
                                row.getObject("id", UUID.class),
                                row.getObject("assignment_id", UUID.class),
                                row.getTimestamp("submitted_at").toInstant()),
                        student.classId(),
                        student.id())
                .stream()
                .flatMap(attempt -> reviews(student, attempt))
                .toList();
    }

    private Stream<Review> reviews(StudentId student, Submitted attempt) {
        var shown = shownKeys.of(student, attempt.id());
        if (shown.isEmpty()) {
            return Stream.empty();
        }
        var assignment = assigning.get(student.classId(), attempt.assignment());
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        var difficulties = sets.difficulties(List.of(assignment.quizSetId()));
        return rows.list(MARKS, OfficialMarks::marked, student.classId(), attempt.id()).stream()
                .filter(marked -> shown.contains(marked.item()))
                .filter(marked ->
                        scheme.counts(scheme.quiz().item(marked.item()).orElseThrow()))
                .map(marked -> {
                    var place = new Place(assignment.quizSetId(), assignment.version(), marked.item());
                    var item = PracticeItem.at(scheme, place);
                    var task = item.task(difficulties.get(place));
                    return review(item.skill(), task, marked.mark(), attempt.at());
                });
    }

    private static Review review(Skill skill, Task task, Mark mark, Instant at) {
        return new Review(skill, Skill.missed(skill, mark), task, mark.credit(), null, at, false);
    }

    private static Marked marked(ResultSet row) throws SQLException {
        String[] keyed = (String[]) row.getArray("keyed").getArray();
        String[] given = (String[]) row.getArray("given").getArray();
        String axis = row.getString("axis");
        var calls = IntStream.range(0, keyed.length)
                .mapToObj(i -> new Call(Axis.valueOf(axis), keyed[i], given[i]))
                .toList();
        return new Marked(row.getString("item"), new Mark(row.getDouble("credit"), calls));
    }
}
