package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.discern.statistics.Absence;

/** Puts the classes of a school side by side. */
@ApplicationScoped
class SchoolDashboards {

    private final SchoolRows rows;
    private final Clock clock;

    SchoolDashboards(SchoolRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param weeks how many, the present one among them */
    @Transactional
    SchoolDashboard of(UUID school, int weeks, ZoneId zone) {
        var mondays = mondays(weeks, zone);
        var begins = mondays.stream()
                .map(monday -> monday.atStartOfDay(zone).toInstant().toString())
                .toList();
        var students = rows.students(school, begins).stream()
                .filter(count -> count.count() >= SchoolDashboard.STUDENTS)
                .collect(Collectors.groupingBy(SchoolRows.Students::classId));
        var answers = rows.answers(school, begins).stream().collect(Collectors.groupingBy(SchoolRows.Summed::classId));
        var lines = rows.classes(school).stream()
                .map(room -> line(
                        room,
                        students.getOrDefault(room.id(), List.of()),
                        byWeek(answers.getOrDefault(room.id(), List.of()), mondays)))
                .toList();
        return new SchoolDashboard(school, zone.getId(), Weekly.name(mondays.get(0)), lines);
    }

    private List<LocalDate> mondays(int weeks, ZoneId zone) {
        var last = Weekly.monday(clock.instant(), zone);
        return IntStream.range(0, weeks)
                .mapToObj(number -> last.minusWeeks(weeks - 1L - number))
                .toList();
    }

    private static Map<Integer, Week> byWeek(Collection<SchoolRows.Summed> answers, List<LocalDate> mondays) {
        return answers.stream()
                .collect(Collectors.groupingBy(SchoolRows.Summed::week, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        week -> new Week(
                                mondays.get(week.getKey() - 1),
                                week.getValue().stream()
                                        .map(SchoolRows.Summed::scored)
                                        .toList())));
    }

    private record Week(LocalDate monday, List<Scored> answers) {}

    /** @param students the counts that are large enough to be shown */
    private static SchoolDashboard.ClassLine line(
            SchoolRows.Room room, List<SchoolRows.Students> students, Map<Integer, Week> weeks) {
        var all = students.stream().filter(count -> count.week() == 0).findFirst();
        Map<LocalDate, List<Scored>> shown = students.stream()
                .filter(count -> weeks.containsKey(count.week()))
                .map(count -> weeks.getOrDefault(count.week(), new Week(LocalDate.EPOCH, List.of())))
                .collect(Collectors.toMap(Week::monday, Week::answers));
        if (all.isEmpty() || shown.isEmpty()) {
            return new SchoolDashboard.ClassLine(
                    room.id(), room.name(), null, Absence.TOO_FEW_STUDENTS, null, List.of(), null);
        }
        var weekly = Weekly.of(shown);
        var together = shown.values().stream().flatMap(List::stream).toList();
        return new SchoolDashboard.ClassLine(
                room.id(),
                room.name(),
                all.get().count(),
                null,
                PerformanceView.of(Performance.of(together)),
                weekly.views(),
                weekly.latestChange());
    }
}
