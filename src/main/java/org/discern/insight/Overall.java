package org.discern.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class over all its official assignments: first attempts only, and no practice. */
@Schema(
        name = "OverallDashboard",
        description = "A class over all its assignments. Counted are first attempts; practice never is.")
record Overall(
        UUID classId,

        @Schema(description = "In which weeks begin.", examples = "Europe/Berlin")
        String zone,

        @Schema(description = "Oldest first.") List<AssignmentLine> assignments,

        @Schema(description = "By pseudonym.") List<StudentLine> students,

        @Schema(description = "What the class's answers come to.")
        PerformanceView performance,

        @Schema(description = "Of the class as a whole.") Skill skill,

        @Schema(description = "Which label was taken for which: the cells that are not zero.")
        List<Dashboard.Cell> confusion,

        Confidence confidence,

        @Schema(description = "Where the most students chose nothing right; the worst first, at most ten.")
        List<Misleading> misleading,

        @Schema(description = "The weeks that have answers, oldest first.")
        List<Weekly.WeekView> weeks,

        @Schema(
                ref = "#/components/schemas/WeekChange",
                description = "Whether the last week helped; null before there are two.")
        Weekly.@Nullable ChangeView latestChange) {

    /** One assignment. */
    @Schema(name = "AssignmentLine")
    record AssignmentLine(
            UUID assignmentId,
            String title,
            Instant opensAt,
            @Nullable Instant closesAt,

            @Schema(description = "The most points that a student can have.", minimum = "0")
            int outOf,

            @Schema(description = "How many students have begun.", minimum = "0")
            int started,

            @Schema(description = "How many have submitted.", minimum = "0")
            int submitted,

            @Schema(description = "The mean of the points of those who have submitted; null when nobody has.") @Nullable Double meanPoints) {}

    /** One student over all assignments. */
    @Schema(name = "StudentLine")
    record StudentLine(
            UUID studentId,
            String pseudonym,

            @Schema(description = "One for each assignment, in the same order.")
            List<Work> work,

            @Schema(description = "Over all assignments.", minimum = "0")
            double points,

            @Schema(description = "The most points in the assignments that they have begun.", minimum = "0")
            int outOf,

            Skill skill,

            @Schema(description = "The weeks in which they answered, oldest first.")
            List<Weekly.StudentWeek> weeks) {}

    /** One student at one assignment. */
    @Schema(name = "StudentWork")
    record Work(
            UUID assignmentId,
            Dashboard.Progress progress,

            @Schema(description = "How many graded items were answered.", minimum = "0")
            int answered,

            @Schema(description = "The sum of the credits of the graded items.", minimum = "0")
            double points) {}

    /** An excerpt that misled, with where it was asked. */
    @Schema(name = "MisleadingInAssignment")
    record Misleading(UUID assignmentId, MisleadingExcerpt excerpt) {}
}
