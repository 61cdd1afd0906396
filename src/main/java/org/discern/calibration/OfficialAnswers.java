package org.discern.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.calibration.rasch.Calibration;
import org.discern.calibration.rasch.PartialCreditModel;
import org.discern.calibration.rasch.Scores;
import org.discern.platform.Rows;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkSchemes;

/**
 * Reads the marks of first attempts at official assignments that are submitted, some classes at a time. Each query is short
 * and by itself, so no answer waits for it.
 */
@ApplicationScoped
class OfficialAnswers {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String CLASSES = "select id from class where id > ? order by id limit ?";

    /** An assignment whose regrade is under way has marks by two sets of keys; it waits for the next night. */
    private static final String MARKS = """
            select a.class_id, a.student_id, a.id as attempt_id, g.quiz_set_id, g.version, g.school_id, g.key_revision,
                   g.keys_not_below, g.partial_credit, m.item, m.credit
            from assignment g
            join attempt a on a.class_id = g.class_id and a.assignment_id = g.id and a.number = 1
             and a.submitted_at is not null
            join mark m on m.class_id = a.class_id and m.attempt_id = a.id
            where g.class_id = any(?) and g.purpose = 'OFFICIAL'
              and not exists (select 1 from regrade r where r.class_id = g.class_id and r.assignment_id = g.id
                                                        and r.finished_at is null)
            order by a.class_id, a.student_id, a.submitted_at, a.id
            """;

    private static final String LATEST = """
            select id, latest_version from quiz_set
            where latest_version > 0 and exists (select 1 from assignment g where g.quiz_set_id = quiz_set.id)
            order by id
            """;

    private final Rows rows;
    private final MarkSchemes schemes;
    private final CalibrationConfig config;

    OfficialAnswers(Rows rows, MarkSchemes schemes, CalibrationConfig config) {
        this.rows = rows;
        this.schemes = schemes;
        this.config = config;
    }

    /** All that was scored, and on what. */
    record Read(Scores scores, Tasks tasks, int fewestStudents) {
        Calibration fit() {
            return PartialCreditModel.fit(scores, fewestStudents);
        }
    }

    /** @param classId of the student; an attempt is one of theirs */
    private record MarkRow(
            UUID classId, UUID student, UUID attempt, Tasks.Marking marking, String item, double credit) {

        static MarkRow of(ResultSet row) throws SQLException {
            var chain = new KeyChain(
                    row.getObject("quiz_set_id", UUID.class),
                    row.getInt("version"),
                    row.getObject("school_id", UUID.class));
            var notBelow = (Integer[]) row.getArray("keys_not_below").getArray();
            var keys = new KeysInUse(row.getInt("key_revision"), Arrays.asList(notBelow));
            return new MarkRow(
                    row.getObject("class_id", UUID.class),
                    row.getObject("student_id", UUID.class),
                    row.getObject("attempt_id", UUID.class),
                    Tasks.Marking.of(chain, keys, row.getBoolean("partial_credit")),
                    row.getString("item"),
                    row.getDouble("credit"));
        }

        boolean isOfStudent(MarkRow other) {
            return classId.equals(other.classId) && student.equals(other.student);
        }
    }

    Read read() {
        var read = new Read(new Scores(), new Tasks(schemes), config.minimumStudents());
        var classes = classesAfter(FIRST);
        while (!classes.isEmpty()) {
            add(rows.list(MARKS, MarkRow::of, classes), read);
            classes = classesAfter(classes.get(classes.size() - 1));
        }
        rows.list(LATEST, row -> new Tasks.Place(row.getObject(1, UUID.class), row.getInt(2), ""))
                .forEach(latest -> read.tasks().see(latest.quizSet(), latest.version()));
        return read;
    }

    private List<UUID> classesAfter(UUID last) {
        return rows.list(CLASSES, row -> row.getObject(1, UUID.class), last, config.classesAtOnce());
    }

    private static void add(List<MarkRow> marks, Read read) {
        var sheet = new StudentSheet();
        int from = 0;
        while (from < marks.size()) {
            MarkRow first = marks.get(from);
            Map<String, Double> credits = new HashMap<>();
            int to = from;
            while (to < marks.size() && marks.get(to).attempt().equals(first.attempt())) {
                credits.put(marks.get(to).item(), marks.get(to).credit());
                to++;
            }
            sheet.add(read.tasks().of(first.marking()), credits);
            if (to == marks.size() || !marks.get(to).isOfStudent(first)) {
                sheet.addTo(read.scores());
                sheet = new StudentSheet();
            }
            from = to;
        }
    }
}
