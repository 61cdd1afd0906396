package org.discern.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.insight.Given;
import org.discern.statistics.Calibration;
import org.discern.statistics.Minimums;

/**
 * What a class did for some of its assignments.
 *
 * @param name what its teachers call the class
 * @param students by pseudonym, those who did nothing too
 * @param tasks in the order in which they opened
 * @param works in no order; at most one for each student and task
 */
record ClassRecord(String name, List<Member> students, List<Task> tasks, List<Work> works) {

    ClassRecord {
        students = List.copyOf(students);
        tasks = List.copyOf(tasks);
        works = List.copyOf(works);
    }

    Optional<Work> work(UUID student, Task task) {
        return works.stream()
                .filter(work ->
                        work.student().equals(student) && work.task().id().equals(task.id()))
                .findFirst();
    }

    /** In the order of the tasks. */
    List<Work> of(UUID student) {
        return tasks.stream().flatMap(task -> work(student, task).stream()).toList();
    }

    List<Work> submitted(Task task) {
        return works.stream()
                .filter(work -> work.isSubmitted() && work.task().id().equals(task.id()))
                .toList();
    }

    static List<Given> answers(List<Work> works) {
        return works.stream().flatMap(work -> work.counting().stream()).toList();
    }

    static Calibration calibration(List<Work> works) {
        return Calibration.of(works.stream().flatMap(Work::judgements).toList(), Minimums.SHOWN);
    }
}
