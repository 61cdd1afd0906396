package org.discern.report;

import static org.discern.report.table.Layout.Field.of;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.discern.insight.Dashboard;
import org.discern.report.table.Cell;
import org.discern.report.table.Layout;
import org.discern.report.table.Layout.Field;

/** The tables that have a row for each student and a column for each assignment, or for each item of one. */
final class ScoreLayouts {

    /** A student with their official attempts. */
    record ScoreLine(Member student, List<Work> works) {

        List<Work> submitted() {
            return works.stream().filter(Work::isSubmitted).toList();
        }

        double points() {
            return submitted().stream().mapToDouble(Work::points).sum();
        }

        int outOf() {
            return submitted().stream().mapToInt(work -> work.task().outOf()).sum();
        }

        Cell points(UUID task) {
            return submitted().stream()
                    .filter(work -> work.task().id().equals(task))
                    .map(work -> Cell.of(work.points()))
                    .findFirst()
                    .orElse(new Cell.Empty());
        }
    }

    /** A student on one assignment. */
    record GridLine(Dashboard.StudentScore score, int outOf) {}

    private static final String STUDENT = "The pseudonym in the class.";
    private static final String STUDENT_ID = "The id of the student, as in the API.";
    private static final String PERCENT = "points of out_of, 0 to 100.";

    static final Layout<ScoreLine> SCORES = new Layout<>(
            "Scores",
            "A row for each student, a column for each official assignment. Counted is the first attempt, once it is "
                    + "submitted.",
            List.of(
                    of("student", STUDENT, line -> Cell.of(line.student().pseudonym())),
                    of(
                            "student_id",
                            STUDENT_ID,
                            line -> Cell.of(line.student().id().toString())),
                    of(
                            "submitted",
                            "How many of the assignments are submitted.",
                            line -> Cell.of(line.submitted().size())),
                    of("points", "The sum of the points of what is submitted.", line -> Cell.of(line.points())),
                    of("out_of", "The most points there are for what is submitted.", line -> Cell.of(line.outOf())),
                    of(
                            "percent",
                            PERCENT + " Empty when nothing is submitted.",
                            line -> line.outOf() == 0
                                    ? new Cell.Empty()
                                    : Cell.of(100 * line.points() / line.outOf()))));

    static final Layout<GridLine> ANSWERS = new Layout<>(
            "Answers",
            "A row for each student, a column for each item of one assignment. Counted is the first attempt, also while "
                    + "it is under way.",
            List.of(
                    of("student", STUDENT, line -> Cell.of(line.score().pseudonym())),
                    of(
                            "student_id",
                            STUDENT_ID,
                            line -> Cell.of(line.score().studentId().toString())),
                    of(
                            "progress",
                            "NOT_STARTED, IN_PROGRESS or SUBMITTED.",
                            line -> Cell.of(line.score().progress().name())),
                    of(
                            "submitted_at",
                            "When it was submitted.",
                            line -> Cell.of(line.score().submittedAt())),
                    of(
                            "late",
                            "Whether an answer that counts, or the submission, came after the close.",
                            line -> Cell.of(line.score().late())),
                    of(
                            "answered",
                            "How many items that count were answered.",
                            line -> Cell.of(line.score().answered())),
                    of(
                            "points",
                            "The sum of the credits of the items that count.",
                            line -> Cell.of(line.score().points())),
                    of("out_of", "How many items count: the most points there are.", line -> Cell.of(line.outOf())),
                    of(
                            "percent",
                            PERCENT,
                            line -> line.outOf() == 0
                                    ? new Cell.Empty()
                                    : Cell.of(100 * line.score().points() / line.outOf()))));

    private ScoreLayouts() {}

    /** A column for each assignment. Two of one title get different names. */
    static Layout<ScoreLine> scores(List<Task> tasks) {
        List<Field<ScoreLine>> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Task task : tasks) {
            String title = task.title() + " /" + task.outOf();
            String name = title;
            for (int number = 2; !taken.add(name); number++) {
                name = title + " (" + number + ")";
            }
            columns.add(of(
                    name,
                    "Points of " + task.outOf() + ". Empty when it is not submitted.",
                    line -> line.points(task.id())));
        }
        return SCORES.with(SCORES.name(), columns);
    }

    /**
     * A column for each item.
     *
     * @param name of the table
     */
    static Layout<GridLine> answers(String name, Dashboard dashboard) {
        return ANSWERS.with(
                name, dashboard.items().stream().map(ScoreLayouts::item).toList());
    }

    private static Field<GridLine> item(Dashboard.ItemScore item) {
        String counts = item.graded() ? "Credit, 0 to 1. " : "Credit, 0 to 1, which is not part of the points. ";
        boolean taken =
                ANSWERS.columns().stream().anyMatch(column -> column.name().equals(item.item()));
        return of(
                taken ? item.item() + " (item)" : item.item(),
                counts + "Empty when it is not answered. " + item.prompt(),
                line -> Cell.of(line.score().credits().get(item.item())));
    }

    static List<ScoreLine> lines(ClassRecord record) {
        return record.students().stream()
                .map(student -> new ScoreLine(student, record.of(student.id())))
                .toList();
    }

    static List<GridLine> lines(Dashboard dashboard) {
        return dashboard.students().stream()
                .map(score -> new GridLine(score, dashboard.outOf()))
                .toList();
    }
}
