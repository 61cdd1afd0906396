package org.discern.insight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.statistics.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Progress over ISO weeks, which begin on Monday, in the school's time. An answer belongs to the week in which its attempt
 * was started, by the server's clock: a quiz is one occasion.
 */
final class Weekly {

    static final ProblemType UNKNOWN_TIME_ZONE =
            new ProblemType("unknown-time-zone", 422, "There is no such time zone");

    /** One week that has answers. */
    @Schema(name = "Week")
    record WeekView(
            @Schema(description = "The ISO week.", examples = "2026-W48")
            String week,

            @Schema(description = "Its first day.", examples = "2026-11-23")
            LocalDate monday,

            PerformanceView performance) {}

    /** One week of one student among others. */
    @Schema(name = "StudentWeek")
    record StudentWeek(
            @Schema(description = "The ISO week.", examples = "2026-W48")
            String week,

            @Schema(minimum = "1") int answers,

            @Schema(description = "The share of right answers. From 10 answers on.")
            EstimateView accuracy,

            @Schema(description = "d′ of claims against opinions. From 10 claims and 10 opinions on.")
            EstimateView sensitivity) {}

    /** The last week with answers against the one before it. */
    @Schema(
            name = "WeekChange",
            description =
                    "The last week with answers against the one with answers before it: whether that week helped. "
                            + "An interval that holds 0 says that it may be chance.")
    record ChangeView(
            @Schema(examples = "2026-W47") String from,
            @Schema(examples = "2026-W48") String to,

            @Schema(description = "How much greater the share of right answers is.")
            EstimateView accuracy,

            @Schema(description = "How much greater d′ is.") EstimateView sensitivity,

            @Schema(description = "By skills that occur in both.")
            List<SkillChange> skills) {}

    /** One skill in two weeks. */
    @Schema(name = "SkillChange")
    record SkillChange(
            @Schema(examples = "claim-or-opinion") String skill,

            @Schema(description = "How much greater the share of right answers is.")
            EstimateView accuracy) {

        private static SkillChange of(Map.Entry<String, Estimate> skill) {
            return new SkillChange(skill.getKey(), EstimateView.of(skill.getValue()));
        }
    }

    private final SortedMap<LocalDate, Performance> weeks;

    private Weekly(SortedMap<LocalDate, Performance> weeks) {
        this.weeks = weeks;
    }

    /** @param answers by the Mondays of their weeks */
    static Weekly of(Map<LocalDate, List<Scored>> answers) {
        SortedMap<LocalDate, Performance> weeks = new TreeMap<>();
        answers.forEach((monday, scored) -> weeks.put(monday, Performance.of(scored)));
        return new Weekly(weeks);
    }

    /** @throws Problem {@code unknown-time-zone} */
    static ZoneId zone(String name) {
        // Offsets are zones to Java too; but a school that moves its clocks has no offset.
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw Problem.of(UNKNOWN_TIME_ZONE, "Name a zone of the IANA database, such as Europe/Berlin, or UTC.");
        }
        return ZoneId.of(name);
    }

    static LocalDate monday(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static String name(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Oldest first. */
    List<WeekView> views() {
        return weeks.entrySet().stream()
                .map(week -> new WeekView(name(week.getKey()), week.getKey(), PerformanceView.of(week.getValue())))
                .toList();
    }

    /** Oldest first. */
    List<StudentWeek> brief() {
        return weeks.entrySet().stream()
                .map(week -> new StudentWeek(
                        name(week.getKey()),
                        week.getValue().answers(),
                        EstimateView.of(week.getValue().accuracy()),
                        EstimateView.of(week.getValue().sensitivity())))
                .toList();
    }

    /** Null while there are fewer than two weeks. */
    @Nullable ChangeView latestChange() {
        if (weeks.size() < 2) {
            return null;
        }
        var mondays = new ArrayList<>(weeks.keySet());
        var to = mondays.get(mondays.size() - 1);
        var from = mondays.get(mondays.size() - 2);
        var later = Objects.requireNonNull(weeks.get(to));
        var earlier = Objects.requireNonNull(weeks.get(from));
        return new ChangeView(
                name(from),
                name(to),
                EstimateView.of(later.accuracySince(earlier)),
                EstimateView.of(later.sensitivitySince(earlier)),
                later.skillsSince(earlier, SkillChange::of));
    }
}
