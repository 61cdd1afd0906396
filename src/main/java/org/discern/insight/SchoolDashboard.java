package org.discern.insight;

import java.util.List;
import java.util.UUID;
import org.discern.statistics.Absence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a school side by side, without a student in it. A week in which fewer than five students of a class
 * answered is left out, of the sums as well: from a sum and its other parts it could be told.
 */
@Schema(
        name = "SchoolDashboard",
        description = "The classes of a school side by side, without any student. Weeks of a class in which fewer than "
                + "five students answered are left out everywhere.")
record SchoolDashboard(
        UUID schoolId,

        @Schema(description = "In which weeks begin.", examples = "Europe/Berlin")
        String zone,

        @Schema(description = "The first week that is looked at.", examples = "2026-W37")
        String from,

        @Schema(description = "By name.") List<ClassLine> classes) {

    /** From how many students on a class, or a week of it, is shown. */
    static final int STUDENTS = 5;

    /** One class. */
    @Schema(name = "ClassLine")
    record ClassLine(
            UUID classId,
            String name,

            @Schema(description = "How many students answered; null when there are fewer than five.", minimum = "5")
            @Nullable Integer students,

            @Schema(description = "Why nothing else is shown; null when it is.") @Nullable Absence because,

            @Schema(
                    ref = "#/components/schemas/Performance",
                    description = "Over the weeks shown; null when there is none.")
            @Nullable PerformanceView performance,

            @Schema(description = "The weeks in which five students answered or more, oldest first.")
            List<Weekly.WeekView> weeks,

            @Schema(
                    ref = "#/components/schemas/WeekChange",
                    description = "The last of these weeks against the one before it; null before there are two.")
            Weekly.@Nullable ChangeView latestChange) {}
}
