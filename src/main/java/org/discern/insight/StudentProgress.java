package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.discern.insight.OfficialWork.Answered;
import org.discern.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one student gets on. */
@ApplicationScoped
class StudentProgress {

    /** One student over all official assignments. */
    @Schema(name = "StudentProgress")
    record View(
            UUID studentId,
            String pseudonym,

            @Schema(description = "In which weeks begin.", examples = "Europe/Berlin")
            String zone,

            PerformanceView performance,

            @Schema(description = "The weeks that have answers, oldest first.")
            List<Weekly.WeekView> weeks,

            @Schema(
                    ref = "#/components/schemas/WeekChange",
                    description = "Whether the last week helped; null before there are two.")
            Weekly.@Nullable ChangeView latestChange) {}

    private final OfficialRows rows;

    StudentProgress(OfficialRows rows) {
        this.rows = rows;
    }

    /** @throws Problem {@code not-found} if the class has no such student */
    @Transactional
    View of(UUID classId, UUID studentId, ZoneId zone) {
        var student = rows.students(classId).stream()
                .filter(one -> one.id().equals(studentId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("student in the class"));
        var counting = rows.answers(classId, studentId).stream()
                .filter(Answered::counts)
                .toList();
        var weekly = OfficialWork.weekly(counting, zone);
        return new View(
                studentId,
                student.pseudonym(),
                zone.getId(),
                PerformanceView.of(
                        Performance.of(counting.stream().map(Answered::scored).toList())),
                weekly.views(),
                weekly.latestChange());
    }
}
