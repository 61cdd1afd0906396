package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.insight.OfficialWork.Answered;
import org.discern.insight.OfficialWork.Official;
import org.discern.insight.OfficialWork.Started;
import org.discern.statistics.Calibration;
import org.discern.statistics.Minimums;

/** Puts all official work of a class together. */
@ApplicationScoped
class OverallDashboards {

    private static final Comparator<Overall.Misleading> WORST = Comparator.comparingInt(
                    (Overall.Misleading one) -> one.excerpt().wrong())
            .reversed()
            .thenComparingInt(one -> one.excerpt().answers());

    private final OfficialRows rows;

    OverallDashboards(OfficialRows rows) {
        this.rows = rows;
    }

    @Transactional
    Overall of(UUID classId, ZoneId zone) {
        var work = rows.work(classId);
        var counting = work.counting();
        var given = OfficialWork.given(counting);
        var weekly = OfficialWork.weekly(counting, zone);
        var byAssignment = counting.stream().collect(Collectors.groupingBy(Answered::of));
        return new Overall(
                classId,
                zone.getId(),
                work.assignments().stream()
                        .map(official -> line(official, work, byAssignment.getOrDefault(official, List.of())))
                        .toList(),
                new StudentLines(work, counting, zone).of(rows.students(classId)),
                PerformanceView.of(
                        Performance.of(counting.stream().map(Answered::scored).toList())),
                Skill.of(given),
                Dashboards.confusion(given),
                confidence(byAssignment),
                misleading(byAssignment),
                weekly.views(),
                weekly.latestChange());
    }

    private static Overall.AssignmentLine line(Official official, OfficialWork work, Collection<Answered> counting) {
        var assignment = official.assignment();
        var attempts = work.attempts().stream()
                .filter(attempt -> attempt.assignment().equals(assignment.id()))
                .toList();
        var submitted = attempts.stream()
                .filter(attempt -> attempt.submittedAt() != null)
                .map(Started::student)
                .collect(Collectors.toSet());
        double points = counting.stream()
                .filter(answered -> submitted.contains(answered.given().student()))
                .mapToDouble(answered -> answered.given().mark().credit())
                .sum();
        return new Overall.AssignmentLine(
                assignment.id(),
                assignment.title(),
                assignment.window().opensAt(),
                assignment.window().closesAt(),
                official.outOf(),
                attempts.size(),
                submitted.size(),
                submitted.isEmpty() ? null : points / submitted.size());
    }

    private static Confidence confidence(Map<Official, List<Answered>> byAssignment) {
        var judgements = byAssignment.entrySet().stream()
                .flatMap(entry ->
                        Dashboards.judgements(
                                OfficialWork.given(entry.getValue()),
                                entry.getKey().scheme())
                                .stream())
                .toList();
        return Confidence.of(Calibration.of(judgements, Minimums.SHOWN));
    }

    private static List<Overall.Misleading> misleading(Map<Official, List<Answered>> byAssignment) {
        return byAssignment.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().assignment().id()))
                .flatMap(entry -> new MisleadingExcerpts(entry.getKey().scheme())
                        .of(OfficialWork.given(entry.getValue())).stream()
                                .map(excerpt -> new Overall.Misleading(
                                        entry.getKey().assignment().id(), excerpt)))
                .sorted(WORST)
                .limit(MisleadingExcerpts.MOST)
                .toList();
    }
}
