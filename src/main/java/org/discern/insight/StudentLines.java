package org.discern.insight;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.insight.OfficialWork.Answered;
import org.discern.insight.OfficialWork.Official;
import org.discern.insight.OfficialWork.Started;

/** Who has done what, over all official assignments. */
final class StudentLines {

    private final OfficialWork work;
    private final Map<UUID, List<Answered>> answers;
    private final Map<UUID, Map<UUID, Started>> attempts;
    private final ZoneId zone;

    /** @param counting the answers that are part of a score */
    StudentLines(OfficialWork work, Collection<Answered> counting, ZoneId zone) {
        this.work = work;
        this.zone = zone;
        answers = counting.stream()
                .collect(Collectors.groupingBy(answered -> answered.given().student()));
        attempts = work.attempts().stream()
                .collect(Collectors.groupingBy(
                        Started::student, Collectors.toMap(Started::assignment, attempt -> attempt)));
    }

    List<Overall.StudentLine> of(List<OfficialRows.Pupil> students) {
        return students.stream().map(this::line).toList();
    }

    private Overall.StudentLine line(OfficialRows.Pupil student) {
        var own = answers.getOrDefault(student.id(), List.of());
        var begun = attempts.getOrDefault(student.id(), Map.of());
        var byAssignment = own.stream().collect(Collectors.groupingBy(Answered::of));
        return new Overall.StudentLine(
                student.id(),
                student.pseudonym(),
                work.assignments().stream()
                        .map(official -> work(official, begun, byAssignment.getOrDefault(official, List.of())))
                        .toList(),
                points(own),
                work.assignments().stream()
                        .filter(official ->
                                begun.containsKey(official.assignment().id()))
                        .mapToInt(Official::outOf)
                        .sum(),
                Skill.of(OfficialWork.given(own)),
                OfficialWork.weekly(own, zone).brief());
    }

    private static Overall.Work work(Official official, Map<UUID, Started> begun, Collection<Answered> counting) {
        UUID id = official.assignment().id();
        return new Overall.Work(id, progress(begun, id), counting.size(), points(counting));
    }

    private static Dashboard.Progress progress(Map<UUID, Started> begun, UUID assignment) {
        var attempt = begun.get(assignment);
        if (attempt == null) {
            return Dashboard.Progress.NOT_STARTED;
        }
        return attempt.submittedAt() == null ? Dashboard.Progress.IN_PROGRESS : Dashboard.Progress.SUBMITTED;
    }

    private static double points(Collection<Answered> counting) {
        return counting.stream()
                .mapToDouble(answered -> answered.given().mark().credit())
                .sum();
    }
}
