package org.discern.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Secrets;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.platform.Problem;
import org.discern.quiz.MarkSchemes;
import org.discern.quiz.PublishedQuizzes;
import org.jspecify.annotations.Nullable;

/** The log of a class's answers for research, with nobody's name or id in it. */
@ApplicationScoped
class ResponseLog {

    private static final int PAGE = 2000;
    private static final int KEY_GROUPS = 10;

    /** What of the log is asked for, before any of it is read. */
    record Selection(UUID classId, Map<UUID, LogLine.LoggedTask> tasks, Participants participants) {
        List<UUID> assignments() {
            return List.copyOf(tasks.keySet());
        }
    }

    private final LogRows rows;
    private final Assigning assigning;
    private final MarkSchemes schemes;
    private final PublishedQuizzes quizzes;
    private final Secrets secrets;

    ResponseLog(LogRows rows, Assigning assigning, MarkSchemes schemes, PublishedQuizzes quizzes, Secrets secrets) {
        this.rows = rows;
        this.assigning = assigning;
        this.schemes = schemes;
        this.quizzes = quizzes;
        this.secrets = secrets;
    }

    /**
     * @param assignment all of the class when null
     * @param participants see {@link #participants}
     * @throws Problem {@code not-found} if the class has no such assignment
     */
    @Transactional
    Selection select(UUID classId, @Nullable UUID assignment, Participants participants) {
        var assignments = assignment == null ? assigning.of(classId) : List.of(assigning.get(classId, assignment));
        Map<UUID, LogLine.LoggedTask> tasks = new HashMap<>();
        assignments.forEach(quiz -> tasks.put(quiz.id(), task(quiz)));
        return new Selection(classId, tasks, participants);
    }

    /**
     * Names for the students. Two logs with the names of one study can be joined; without a study the key is made for this
     * one log and forgotten, so that no other can be joined to it.
     */
    Participants participants(Person teacher, @Nullable String study) {
        return new Participants(
                study == null
                        ? secrets.code(KEY_GROUPS)
                        : secrets.codeFor("research\n" + teacher.id() + "\n" + study, KEY_GROUPS));
    }

    /** Writes the log as it is read. */
    void write(Selection selection, LogFormat format, OutputStream out) throws IOException {
        var lines = format.begin(out, LogLine.LAYOUT.columns());
        Instant beginning =
                selection.tasks().isEmpty() ? null : rows.beginning(selection.classId(), selection.assignments());
        if (beginning != null) {
            write(selection, beginning, lines);
        }
        lines.end().write();
    }

    private void write(Selection selection, Instant beginning, LogFormat.Lines lines) {
        var place = LogRows.Place.START;
        Instant first = beginning;
        List<LogRows.LogRow> page;
        do {
            page = rows.after(place, selection.classId(), selection.assignments(), PAGE);
            for (var row : page) {
                if (!row.place().attempt().equals(place.attempt())) {
                    first = row.arrival().answeredAt();
                }
                place = row.place();
                lines.row().accept(LogLine.LAYOUT.row(line(selection, row, new LogLine.Clocks(first, beginning))));
            }
        } while (page.size() == PAGE);
    }

    private static LogLine line(Selection selection, LogRows.LogRow row, LogLine.Clocks clocks) {
        var task = selection.tasks().get(row.origin().assignment());
        return new LogLine(
                selection.participants().name(row.origin().student()),
                selection.participants().name(row.origin().assignment()),
                Objects.requireNonNull(task, "an assignment that was asked for"),
                row,
                clocks);
    }

    private LogLine.LoggedTask task(AssignedQuiz quiz) {
        return new LogLine.LoggedTask(
                new Task(quiz, schemes.of(quiz.chain(), quiz.keys())),
                quizzes.get(quiz.quizSetId(), quiz.version()).hash());
    }
}
