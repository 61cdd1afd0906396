package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.discern.classroom.Assigning;
import org.discern.grading.Call;
import org.discern.grading.Item;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.discern.statistics.Calibration;
import org.discern.statistics.Figure;
import org.discern.statistics.Minimums;

/** Puts a class's rows together into what its teachers see. */
@ApplicationScoped
public class Dashboards {

    private static final Comparator<Dashboard.Cell> MOST_FREQUENT_OF_EACH_KEY =
            Comparator.<Dashboard.Cell, String>comparing(cell -> cell.axis().name())
                    .thenComparing(Dashboard.Cell::keyed)
                    .thenComparing(
                            Comparator.comparingInt(Dashboard.Cell::count).reversed())
                    .thenComparing(Dashboard.Cell::given);

    private final ClassRows rows;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    Dashboards(ClassRows rows, Assigning assigning, MarkSchemes schemes) {
        this.rows = rows;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /** @throws org.discern.platform.Problem {@code not-found} if the class has no such assignment */
    @Transactional
    public Dashboard of(UUID classId, UUID assignmentId) {
        var assignment = assigning.get(classId, assignmentId);
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        var items = scheme.quiz().content().items();
        var answers = rows.answers(classId, assignmentId, scheme.quiz());
        var counting =
                answers.stream().filter(given -> scheme.counts(given.item())).toList();
        return new Dashboard(
                classId,
                assignmentId,
                (int) items.stream().filter(scheme::counts).count(),
                students(rows.students(classId, assignmentId), answers, scheme),
                items(answers, scheme, rows.seconds(classId, assignmentId)),
                confusion(counting),
                Skill.of(counting),
                Confidence.of(calibration(counting, scheme)),
                new MisleadingExcerpts(scheme).of(counting));
    }

    private static List<Dashboard.StudentScore> students(
            List<ClassRows.StudentRow> students, Collection<Given> answers, MarkScheme scheme) {
        var byStudent = answers.stream().collect(Collectors.groupingBy(Given::student));
        return students.stream()
                .map(student -> score(student, byStudent.getOrDefault(student.id(), List.of()), scheme))
                .toList();
    }

    private static Dashboard.StudentScore score(
            ClassRows.StudentRow student, Collection<Given> answers, MarkScheme scheme) {
        var counting =
                answers.stream().filter(given -> scheme.counts(given.item())).toList();
        Map<String, Double> credits = answers.stream()
                .collect(Collectors.toMap(
                        given -> given.item().id(), given -> given.mark().credit()));
        return new Dashboard.StudentScore(
                student.id(),
                student.pseudonym(),
                progress(student),
                student.attempts(),
                counting.size(),
                counting.stream().mapToDouble(given -> given.mark().credit()).sum(),
                student.submittedAt(),
                student.lastAnswerAt(),
                student.lastSyncedAt(),
                student.waiting(),
                student.late(),
                credits,
                Skill.of(counting));
    }

    private static Dashboard.Progress progress(ClassRows.StudentRow student) {
        if (student.attempt() == null) {
            return Dashboard.Progress.NOT_STARTED;
        }
        return student.submittedAt() == null ? Dashboard.Progress.IN_PROGRESS : Dashboard.Progress.SUBMITTED;
    }

    private static List<Dashboard.ItemScore> items(
            Collection<Given> answers, MarkScheme scheme, List<ClassRows.SecondsRow> seconds) {
        return scheme.quiz().content().items().stream()
                .map(item -> item(item, answers, scheme, ItemReports.medianSeconds(item, seconds)))
                .toList();
    }

    private static Dashboard.ItemScore item(
            Item item, Collection<Given> answers, MarkScheme scheme, Figure medianSeconds) {
        var counted = answers.stream()
                .filter(given -> given.item().equals(item))
                .mapToDouble(given -> given.mark().credit())
                .summaryStatistics();
        return new Dashboard.ItemScore(
                item.id(),
                item.prompt(),
                scheme.counts(item),
                (int) counted.getCount(),
                counted.getCount() == 0 ? null : counted.getAverage(),
                FigureView.of(medianSeconds));
    }

    static List<Dashboard.Cell> confusion(Collection<Given> answers) {
        return answers.stream()
                .flatMap(given -> given.mark().calls().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt((Call call) -> 1)))
                .entrySet()
                .stream()
                .map(cell -> new Dashboard.Cell(
                        cell.getKey().axis(),
                        cell.getKey().keyed(),
                        cell.getKey().given(),
                        cell.getValue()))
                .sorted(MOST_FREQUENT_OF_EACH_KEY)
                .toList();
    }

    private static Calibration calibration(Collection<Given> answers, MarkScheme scheme) {
        return Calibration.of(judgements(answers, scheme), Minimums.SHOWN);
    }

    /** Of the answers that came with a confidence. */
    static List<Calibration.Judgement> judgements(Collection<Given> answers, MarkScheme scheme) {
        return answers.stream()
                .filter(given -> given.confidence() != null)
                .map(given -> new Calibration.Judgement(
                        Objects.requireNonNull(given.confidence()),
                        new ItemChoices(given.item(), scheme).isRight(given)))
                .toList();
    }
}
