package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.insight.Dashboard;
import org.discern.quiz.PublishedQuizzes;
import org.jspecify.annotations.Nullable;

/** Makes the view of a class before an assignment, of the class's rows alone. */
@ApplicationScoped
class LiveClasses {

    private final LiveRows rows;
    private final Assigning assigning;
    private final PublishedQuizzes quizzes;
    private final Clock clock;

    LiveClasses(LiveRows rows, Assigning assigning, PublishedQuizzes quizzes, Clock clock) {
        this.rows = rows;
        this.assigning = assigning;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** @throws org.discern.platform.Problem {@code not-found} if the class has no such assignment */
    @Transactional
    LiveClass of(ClassRow key) {
        var assignment = assigning.get(key.classId(), key.id());
        var quiz = quizzes.get(assignment.quizSetId(), assignment.version()).quiz();
        var devices = rows.devices(key).stream()
                .collect(Collectors.groupingBy(
                        LiveRows.DeviceRow::attempt,
                        Collectors.mapping(LiveRows.DeviceRow::device, Collectors.toList())));
        return new LiveClass(
                key.classId(),
                key.id(),
                LiveClass.State.of(assignment, clock.instant()),
                assignment.window().opensAt(),
                assignment.window().closesAt(),
                assignment.pausedAt(),
                quiz.content().items().size(),
                rows.students(key).stream()
                        .map(student -> student(student, of(devices.get(student.attempt()))))
                        .toList());
    }

    private static List<LiveClass.LiveDevice> of(@Nullable List<LiveClass.LiveDevice> devices) {
        return devices == null ? List.of() : devices;
    }

    private static LiveClass.LiveStudent student(LiveRows.StudentRow student, List<LiveClass.LiveDevice> devices) {
        var lastReport = devices.isEmpty() ? null : devices.get(0);
        String shown = lastReport == null ? null : lastReport.item();
        return new LiveClass.LiveStudent(
                student.id(),
                student.pseudonym(),
                student.joinedAt(),
                student.number(),
                progress(student),
                shown == null ? student.lastItem() : shown,
                student.answered(),
                later(student.lastAnswerAt(), lastReport == null ? null : lastReport.reportedAt()),
                devices.isEmpty()
                        ? null
                        : devices.stream()
                                .mapToInt(LiveClass.LiveDevice::waiting)
                                .sum(),
                devices);
    }

    private static Dashboard.Progress progress(LiveRows.StudentRow student) {
        if (student.attempt() == null) {
            return Dashboard.Progress.NOT_STARTED;
        }
        return student.submitted() ? Dashboard.Progress.SUBMITTED : Dashboard.Progress.IN_PROGRESS;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
