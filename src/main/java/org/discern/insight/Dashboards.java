package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.Assigning;
import org.discern.grading.Item;
import org.discern.quiz.MarkSchemes;

/** Puts a class's rows together into what its teachers see. */
@ApplicationScoped
class Dashboards {

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
    Dashboard of(UUID classId, UUID assignmentId) {
        var assignment = assigning.get(classId, assignmentId);
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        var items = scheme.quiz().content().items();
        var graded = items.stream().filter(scheme::counts).map(Item::id).collect(Collectors.toSet());
        var marks = rows.marks(classId, assignmentId);
        return new Dashboard(
                classId,
                assignmentId,
                graded.size(),
                students(rows.students(classId, assignmentId), marks, graded),
                items(items, marks, graded),
                rows.confusion(classId, assignmentId, List.copyOf(graded)));
    }

    private static List<Dashboard.StudentScore> students(
            List<ClassRows.StudentRow> students, List<ClassRows.MarkRow> marks, Set<String> graded) {
        Map<UUID, Map<String, Double>> credits = marks.stream()
                .collect(Collectors.groupingBy(
                        ClassRows.MarkRow::student,
                        Collectors.toMap(ClassRows.MarkRow::item, ClassRows.MarkRow::credit)));
        return students.stream()
                .map(student -> score(student, credits.getOrDefault(student.id(), Map.of()), graded))
                .toList();
    }

    private static Dashboard.StudentScore score(
            ClassRows.StudentRow student, Map<String, Double> credits, Set<String> graded) {
        var counted = credits.entrySet().stream()
                .filter(credit -> graded.contains(credit.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .summaryStatistics();
        return new Dashboard.StudentScore(
                student.id(),
                student.pseudonym(),
                progress(student),
                student.attempts(),
                (int) counted.getCount(),
                counted.getSum(),
                student.submittedAt(),
                student.lastAnswerAt(),
                student.late(),
                credits);
    }

    private static Dashboard.Progress progress(ClassRows.StudentRow student) {
        if (student.attempt() == null) {
            return Dashboard.Progress.NOT_STARTED;
        }
        return student.submittedAt() == null ? Dashboard.Progress.IN_PROGRESS : Dashboard.Progress.SUBMITTED;
    }

    private static List<Dashboard.ItemScore> items(
            List<Item> items, List<ClassRows.MarkRow> marks, Set<String> graded) {
        var byItem = marks.stream()
                .collect(Collectors.groupingBy(
                        ClassRows.MarkRow::item,
                        LinkedHashMap::new,
                        Collectors.summarizingDouble(ClassRows.MarkRow::credit)));
        return items.stream()
                .map(item -> {
                    var counted = byItem.get(item.id());
                    return new Dashboard.ItemScore(
                            item.id(),
                            item.prompt(),
                            graded.contains(item.id()),
                            counted == null ? 0 : (int) counted.getCount(),
                            counted == null ? null : counted.getAverage());
                })
                .toList();
    }
}
