package org.discern.report;

import static org.discern.report.table.Layout.Field.of;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.discern.quiz.QuizJson;
import org.discern.report.table.Cell;
import org.discern.report.table.Layout;

/**
 * One answer as research gets it.
 *
 * @param participant stands for the student
 * @param given stands for the assignment, whose id would tell when it was made
 * @param clocks when the two clocks began to count
 */
record LogLine(String participant, String given, LoggedTask logged, LogRows.LogRow row, Clocks clocks) {

    /**
     * @param attempt when the attempt's first answer was given, by its device's clock
     * @param log when the first attempt in the log was started, by the server's
     */
    record Clocks(Instant attempt, Instant log) {}

    /** @param hash SHA-256 of the published version, in hexadecimal */
    record LoggedTask(Task task, String hash) {}

    private static final double MILLIS = 1000;

    static final Layout<LogLine> LAYOUT = new Layout<>(
            "Responses",
            "A row for each answer as it came in, those that were changed later too; by attempt, in the order in which the "
                    + "device gave them.",
            List.of(
                    of("participant", "Stands for the student: a keyed hash.", line -> Cell.of(line.participant())),
                    of("assignment", "Stands for the assignment: a keyed hash.", line -> Cell.of(line.given())),
                    of(
                            "quiz_set",
                            "The quiz set's id.",
                            line -> Cell.of(line.task().assignment().quizSetId().toString())),
                    of(
                            "version",
                            "The version of the quiz set.",
                            line -> Cell.of(line.task().assignment().version())),
                    of(
                            "version_hash",
                            "SHA-256 of that version, in hexadecimal: its name on any server.",
                            line -> Cell.of(line.logged().hash())),
                    of(
                            "key_revision",
                            "The revision of the keys that marks the answers now; 0 is as published.",
                            line -> Cell.of(line.task().assignment().keys().revision())),
                    of(
                            "attempt",
                            "Counts the student's attempts at the assignment; 1 is the official one, 0 a voided one.",
                            line -> Cell.of(line.row().origin().number())),
                    of(
                            "item",
                            "The item's id, the same in every version.",
                            line -> Cell.of(line.row().item())),
                    of(
                            "sequence",
                            "Counts the answers of the attempt as the device gave them.",
                            line -> Cell.of(line.row().place().sequence())),
                    of(
                            "answer",
                            "The answer as JSON, as in the API.",
                            line -> new Cell.Json(line.row().answer())),
                    of(
                            "confidence",
                            "How sure the student was, 0 to 1; empty when not asked or not said.",
                            line -> Cell.of(line.row().confidence())),
                    of(
                            "standing",
                            "COUNTS, AFTER_SUBMISSION or AFTER_REVEAL.",
                            line -> Cell.of(line.row().arrival().standing())),
                    of(
                            "stands",
                            "Whether it is the one answer to its item that is marked.",
                            line -> Cell.of(line.row().arrival().stands())),
                    of("late", "Whether it came after the close.", line -> Cell.of(line.isLate())),
                    of("counts", "Whether the item is part of the score now.", line -> Cell.of(line.counts())),
                    of(
                            "credit",
                            "What the answer earns by the keys in use now, 0 to 1.",
                            line -> Cell.of(line.credit())),
                    of(
                            "answered_s",
                            "Seconds since the attempt's first answer, by the device's clock, to the millisecond.",
                            line -> seconds(
                                    line.clocks().attempt(),
                                    line.row().arrival().answeredAt())),
                    of(
                            "received_s",
                            "Seconds since the first attempt of the file was started, by the server's clock, to the "
                                    + "millisecond.",
                            line -> seconds(
                                    line.clocks().log(), line.row().arrival().receivedAt()))));

    private Task task() {
        return logged.task();
    }

    private boolean isLate() {
        return task().assignment().window().isClosed(row.arrival().receivedAt());
    }

    private boolean counts() {
        return task().scheme()
                .quiz()
                .item(row.item())
                .map(task().scheme()::counts)
                .orElse(false);
    }

    private double credit() {
        var item = task().scheme().quiz().item(row.item()).orElseThrow();
        var answer = QuizJson.answer(item.question().kind(), row.answer());
        return task().scheme()
                .mark(item, answer, task().assignment().policy().partialCredit())
                .credit();
    }

    private static Cell seconds(Instant from, Instant to) {
        return Cell.of(Duration.between(from, to).toMillis() / MILLIS);
    }
}
