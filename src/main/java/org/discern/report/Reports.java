package org.discern.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.insight.Dashboards;
import org.discern.platform.Problem;
import org.discern.report.PrintedReport.ClassPage;
import org.jspecify.annotations.Nullable;

/** Makes reports to print. The methods expect that the caller may reach the class. */
@ApplicationScoped
class Reports {

    /** A page for a browser, whole in itself. */
    record ReportFile(FileName name, String html) {}

    private final ClassRecords records;
    private final Dashboards dashboards;
    private final ReportTemplate template;
    private final Clock clock;

    Reports(ClassRecords records, Dashboards dashboards, ReportTemplate template, Clock clock) {
        this.records = records;
        this.dashboards = dashboards;
        this.template = template;
        this.clock = clock;
    }

    /**
     * A page for the class and one for each student.
     *
     * @param assignment all official ones when null
     * @throws Problem {@code not-found} if the class has no such assignment
     */
    @Transactional
    ReportFile ofClass(UUID classId, @Nullable UUID assignment) {
        var record = records.of(classId, assignment);
        var pages = new Pages(record, keys(classId, record));
        var boards = record.tasks().stream()
                .map(task -> dashboards.of(classId, task.id()))
                .toList();
        return file(pages, record.name(), pages.ofAll(boards), record.students());
    }

    /** @throws Problem {@code not-found} if the class has no such student */
    @Transactional
    ReportFile ofStudent(UUID classId, UUID studentId) {
        var record = records.of(classId, null);
        var student = record.students().stream()
                .filter(member -> member.id().equals(studentId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("student in the class"));
        return file(new Pages(record, keys(classId, record)), student.pseudonym(), null, List.of(student));
    }

    private ReportFile file(Pages pages, String of, @Nullable ClassPage classPage, List<Member> students) {
        var report = new PrintedReport(
                of,
                pages.record().name(),
                about(pages.record()),
                Words.day(clock.instant()),
                classPage,
                students.stream().map(pages::of).toList());
        return new ReportFile(FileName.of("report", of, "html"), template.render(report));
    }

    private OpenKeys keys(UUID classId, ClassRecord record) {
        var own = record.tasks().stream().map(Task::assignment);
        return OpenKeys.of(
                Stream.concat(records.official(classId).stream(), own).toList(), clock.instant());
    }

    private static String about(ClassRecord record) {
        return record.tasks().size() == 1 ? record.tasks().get(0).title() : "All assignments";
    }
}
