package org.discern.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.insight.Dashboard;
import org.discern.insight.Dashboards;
import org.discern.insight.ItemReports;
import org.discern.insight.Skill;
import org.discern.platform.Problem;
import org.discern.report.table.CsvWriter;
import org.discern.report.table.Table;
import org.discern.report.table.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** Makes files of a class's scores. The methods expect that the caller may reach the class. */
@ApplicationScoped
class ScoreBooks {

    /** A file that is made at once. */
    record ScoreFile(FileName name, byte[] bytes) {}

    private final ClassRecords records;
    private final Dashboards dashboards;
    private final ItemReports reports;

    ScoreBooks(ClassRecords records, Dashboards dashboards, ItemReports reports) {
        this.records = records;
        this.dashboards = dashboards;
        this.reports = reports;
    }

    /**
     * The scores on one assignment, item by item, or on all official ones where none is named. A CSV file holds that one
     * table, a workbook all there are.
     *
     * @throws Problem {@code not-found} if the class has no such assignment
     */
    @Transactional
    ScoreFile of(UUID classId, @Nullable UUID assignment, ScoreFormat format) {
        var record = records.of(classId, assignment);
        var name = name(record, assignment, format);
        if (format == ScoreFormat.XLSX) {
            return new ScoreFile(name, WorkbookWriter.write(record.name(), tables(classId, record)));
        }
        var table = assignment == null
                ? ScoreLayouts.scores(record.tasks()).of(ScoreLayouts.lines(record))
                : answers(ScoreLayouts.ANSWERS.name(), dashboards.of(classId, assignment));
        return new ScoreFile(name, CsvWriter.write(table, format == ScoreFormat.CSV));
    }

    private static FileName name(ClassRecord record, @Nullable UUID assignment, ScoreFormat format) {
        String of = assignment == null
                ? record.name()
                : record.name() + " " + record.tasks().get(0).title();
        return FileName.of("scores", of, format.ending());
    }

    private List<Table> tables(UUID classId, ClassRecord record) {
        List<Dashboard> boards = record.tasks().stream()
                .map(task -> dashboards.of(classId, task.id()))
                .toList();
        List<Table> tables = new ArrayList<>();
        tables.add(ScoreLayouts.scores(record.tasks()).of(ScoreLayouts.lines(record)));
        for (int i = 0; i < boards.size(); i++) {
            tables.add(answers(ScoreLayouts.ANSWERS.name() + " " + (i + 1), boards.get(i)));
        }
        tables.add(InsightLayouts.ITEMS.of(record.tasks().stream()
                .flatMap(task -> reports.of(classId, task.id()).items().stream()
                        .map(item -> new InsightLayouts.ItemLine(task.title(), item)))
                .toList()));
        tables.add(InsightLayouts.CONFUSION.of(perTask(record, boards, ScoreBooks::confusion)));
        tables.add(SkillLine.LAYOUT.of(skills(record)));
        tables.add(InsightLayouts.MISLEADING.of(perTask(record, boards, ScoreBooks::misleading)));
        return tables;
    }

    private static Table answers(String name, Dashboard dashboard) {
        return ScoreLayouts.answers(name, dashboard).of(ScoreLayouts.lines(dashboard));
    }

    /** Makes rows of an assignment and its dashboard. */
    private interface Lines<T> {
        Stream<T> of(Task task, Dashboard dashboard);
    }

    private static <T> List<T> perTask(ClassRecord record, List<Dashboard> boards, Lines<T> lines) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < boards.size(); i++) {
            lines.of(record.tasks().get(i), boards.get(i)).forEach(all::add);
        }
        return all;
    }

    private static Stream<InsightLayouts.ConfusionLine> confusion(Task task, Dashboard dashboard) {
        return dashboard.confusion().stream().map(cell -> new InsightLayouts.ConfusionLine(task.title(), cell));
    }

    private static Stream<InsightLayouts.MisleadingLine> misleading(Task task, Dashboard dashboard) {
        var texts = task.scheme().quiz().texts();
        return dashboard.misleading().stream().flatMap(excerpt -> excerpt.choices().stream()
                .map(choice -> new InsightLayouts.MisleadingLine(
                        task.title(), excerpt, texts.text(excerpt.excerpt()), choice)));
    }

    private static List<SkillLine> skills(ClassRecord record) {
        return Stream.concat(
                        Stream.of(skill(null, record.works())),
                        record.students().stream().map(student -> skill(student, record.of(student.id()))))
                .toList();
    }

    private static SkillLine skill(@Nullable Member student, List<Work> works) {
        return new SkillLine(student, Skill.of(ClassRecord.answers(works)), ClassRecord.calibration(works));
    }
}
