package org.discern.report;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.discern.insight.Dashboard;
import org.discern.insight.Skill;
import org.discern.report.PrintedReport.Bar;
import org.discern.report.PrintedReport.ClassPage;
import org.discern.report.PrintedReport.Findings;
import org.discern.report.PrintedReport.ScoreRow;
import org.discern.report.PrintedReport.ShownItem;
import org.discern.report.PrintedReport.StudentPage;

/** Puts a class's record into the words of its report. A student's page is made of that student's work alone. */
record Pages(ClassRecord record, OpenKeys keys) {

    /** From how many students on an average tells of nobody: an average of few can be taken apart by those in it. */
    static final int HIDING = 5;

    private static final String NONE = "–";

    StudentPage of(Member student) {
        var works = record.of(student.id());
        return new StudentPage(
                student.pseudonym(),
                summary(works),
                record.tasks().stream().map(task -> row(student, task)).toList(),
                findings(works, ShownItems.of(works, keys)),
                keysLeftOut());
    }

    /** @param dashboards of the record's tasks, in their order */
    ClassPage ofAll(List<Dashboard> dashboards) {
        var works = record.works().stream().filter(Work::isSubmitted).toList();
        long students = works.stream().map(Work::student).distinct().count();
        return new ClassPage(
                Words.count(record.students().size(), "student") + ", "
                        + Words.count(record.tasks().size(), "assignment") + ".",
                record.tasks().stream().map(this::row).toList(),
                students < HIDING ? null : findings(works, ShownItems.of(record.tasks(), dashboards, keys, HIDING)),
                keysLeftOut());
    }

    private String summary(List<Work> works) {
        var submitted = works.stream().filter(Work::isSubmitted).toList();
        int outOf = submitted.stream().mapToInt(work -> work.task().outOf()).sum();
        String of = "Submitted " + submitted.size() + " of "
                + Words.count(record.tasks().size(), "assignment");
        if (outOf == 0) {
            return of + ".";
        }
        double points = submitted.stream().mapToDouble(Work::points).sum();
        return of + ": " + Words.points(points) + " of " + Words.count(outOf, "point") + ", "
                + Words.percent(100 * points / outOf) + "." + progress(submitted);
    }

    /** In the order of time. Assignments differ in how hard they are, so it says no more than the two numbers. */
    private static String progress(List<Work> submitted) {
        return submitted.size() < 2
                ? ""
                : " The first: " + Words.percent(submitted.get(0).percent()) + ", the latest: "
                        + Words.percent(submitted.get(submitted.size() - 1).percent()) + ".";
    }

    private ScoreRow row(Member student, Task task) {
        var average = average(task);
        Double shown = average.isPresent() ? average.getAsDouble() : null;
        String of = shown == null ? NONE : Words.percent(shown);
        var work = record.work(student.id(), task).orElse(null);
        Instant submitted = work == null ? null : work.submittedAt();
        if (work == null || submitted == null) {
            String state = work == null ? "not started" : "not submitted";
            return new ScoreRow(task.title(), NONE, state, NONE, of, new Bar(null, shown));
        }
        return new ScoreRow(
                task.title(),
                Words.day(submitted) + (work.late() ? " (late)" : ""),
                Words.points(work.points()) + " of " + task.outOf(),
                Words.percent(work.percent()),
                of,
                new Bar(work.percent(), shown));
    }

    private ScoreRow row(Task task) {
        var average = average(task);
        Double shown = average.isPresent() ? average.getAsDouble() : null;
        return new ScoreRow(
                task.title(),
                Words.day(task.assignment().window().opensAt()),
                record.submitted(task).size() + " of " + record.students().size(),
                shown == null ? NONE : Words.percent(shown),
                NONE,
                new Bar(shown, null));
    }

    private OptionalDouble average(Task task) {
        var submitted = record.submitted(task);
        return submitted.size() < HIDING
                ? OptionalDouble.empty()
                : submitted.stream().mapToDouble(Work::percent).average();
    }

    private static Findings findings(List<Work> works, List<ShownItem> items) {
        var answers = ClassRecord.answers(works);
        boolean enough = Mistakes.isEnough(answers);
        return new Findings(
                enough ? Mistakes.of(answers) : List.of(),
                !enough,
                SkillWords.of(Skill.of(answers), ClassRecord.calibration(works)),
                items);
    }

    private List<String> keysLeftOut() {
        return record.tasks().stream()
                .filter(task -> !keys.mayShow(task))
                .map(Task::title)
                .toList();
    }
}
