package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.classroom.Assigning;
import org.discern.grading.Item;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.discern.statistics.Absence;
import org.discern.statistics.Figure;
import org.discern.statistics.ItemStatistics;
import org.discern.statistics.Minimums;
import org.discern.statistics.OptionUse;
import org.discern.statistics.ScoreMatrix;
import org.discern.statistics.Suspicions;
import org.discern.statistics.TestStatistics;

/**
 * The statistics of an assignment's items. Practice never enters them: counted are first attempts, and of these the
 * submitted ones, since in an open attempt an item may yet be answered.
 */
@ApplicationScoped
public class ItemReports {

    private static final Comparator<ItemReport.ItemView> MOST_SUSPICIOUS = Comparator.comparingInt(
                    (ItemReport.ItemView item) -> item.suspicions().size())
            .reversed();

    private final ClassRows rows;
    private final CalibratedItems calibrated;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    ItemReports(ClassRows rows, CalibratedItems calibrated, Assigning assigning, MarkSchemes schemes) {
        this.rows = rows;
        this.calibrated = calibrated;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /** What is known of the items beside their scores. */
    private record Beside(List<ClassRows.SecondsRow> seconds, Map<String, ItemReport.Calibrated> calibrations) {}

    /** @throws org.discern.platform.Problem {@code not-found} if the class has no such assignment */
    @Transactional
    public ItemReport of(UUID classId, UUID assignmentId) {
        var assignment = assigning.get(classId, assignmentId);
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        var students = rows.students(classId, assignmentId);
        var sheets = sheets(students, rows.answers(classId, assignmentId, scheme.quiz()), scheme);
        int started = (int)
                students.stream().filter(student -> student.attempt() != null).count();
        return new ItemReport(
                classId,
                assignmentId,
                sheets.students().size(),
                started - sheets.students().size(),
                ItemReport.TestView.of(TestStatistics.of(sheets.scores(), Minimums.SHOWN)),
                items(
                        sheets,
                        scheme,
                        new Beside(
                                rows.seconds(classId, assignmentId),
                                calibrated.of(assignment.quizSetId(), assignment.version())),
                        assignment.policy().partialCredit()));
    }

    private static SubmittedSheets sheets(List<ClassRows.StudentRow> students, List<Given> answers, MarkScheme scheme) {
        var submitted = students.stream()
                .filter(student -> student.submittedAt() != null)
                .map(ClassRows.StudentRow::id)
                .toList();
        var items =
                scheme.quiz().content().items().stream().filter(scheme::counts).toList();
        return SubmittedSheets.of(submitted, items, answers);
    }

    private static List<ItemReport.ItemView> items(
            SubmittedSheets sheets, MarkScheme scheme, Beside beside, boolean partialCredit) {
        ScoreMatrix scores = sheets.scores();
        var statistics = ItemStatistics.of(scores, Minimums.SHOWN);
        List<ItemReport.ItemView> views = new ArrayList<>();
        for (int i = 0; i < statistics.size(); i++) {
            var choices = new ItemChoices(sheets.items().get(i), scheme);
            var uses = OptionUse.of(sheets.offers(choices), scores.rests(i), Minimums.SHOWN);
            var answering = new ItemReport.Answering(
                    sheets.answered(choices.item()),
                    medianSeconds(choices.item(), beside.seconds()),
                    uses,
                    Suspicions.of(statistics.get(i), uses, choices.single(), Minimums.SHOWN),
                    beside.calibrations().get(choices.item().id()));
            views.add(
                    ItemReport.ItemView.of(choices.item(), statistics.get(i), choices.guess(partialCredit), answering));
        }
        return views.stream().sorted(MOST_SUSPICIOUS).toList();
    }

    static Figure medianSeconds(Item item, List<ClassRows.SecondsRow> seconds) {
        return seconds.stream()
                .filter(row -> row.item().equals(item.id()) && row.attempts() >= Minimums.SHOWN.students())
                .map(row -> Figure.of(row.median()))
                .findFirst()
                .orElse(Figure.absent(Absence.TOO_FEW_STUDENTS));
    }
}
