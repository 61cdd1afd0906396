package org.discern.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.discern.practice.learning.Skill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A student's own progress in practice. */
@Schema(name = "PracticeProgress", description = "How far you have come in practice.")
record ProgressView(
        @Schema(description = "Whether your class practises now.")
        boolean enabled,

        @Schema(description = "Every skill, in the order of the list of skills.")
        List<OwnSkill> skills,

        @Schema(description = "The weeks of the last twelve in which you practised, oldest first.")
        List<Week> weeks,

        @Schema(description = "When the next skill is due, which may be past; null before the first practice.")
        @Nullable Instant nextDueAt) {

    /** One skill. */
    @Schema(name = "PracticeSkill")
    record OwnSkill(
            Skill skill,

            @Schema(description = "Null while no answer says anything of it.") @Nullable SkillRating rating,

            @Schema(
                    description =
                            "How many answers the rating rests on: of practice, and of attempts whose keys you may see.",
                    minimum = "0")
            int answers,

            @Schema(description = "How many of them were practice.", minimum = "0")
            int practised,

            @Schema(description = "How many answers, to whatever item, had a mistake of this type.", minimum = "0")
            int mistakes,

            @Schema(
                    description = "The mean credit of the last ten answers in practice; null before the first.",
                    minimum = "0",
                    maximum = "1")
            @Nullable Double recentSuccess,

            @Schema(description = "When to practise it again; null before the first practice.") @Nullable Instant dueAt,

            @Schema(
                    description = "How probable it is that you remember it now; null before the first practice.",
                    minimum = "0",
                    maximum = "1")
            @Nullable Double retrievability) {}

    /** A week of practice. */
    @Schema(name = "PracticeWeek")
    record Week(
            @Schema(description = "Its Monday, in UTC.") LocalDate monday,
            @Schema(minimum = "1") int answers,

            @Schema(description = "The mean.", minimum = "0", maximum = "1")
            double credit) {}
}
