package org.discern.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.grading.Answer;
import org.discern.grading.Call;
import org.discern.grading.Item;
import org.discern.platform.Ids;
import org.discern.platform.Rows;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.discern.quiz.QuizJson;
import org.jspecify.annotations.Nullable;

/** Fills in what the invented students hand in. Runs in the caller's transaction. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoSheets {

    private static final String ATTEMPT = """
            insert into attempt (class_id, id, assignment_id, student_id, number, started_at, submitted_at)
            values (?, ?, ?, ?, 1, ?, ?)
            """;

    private static final String RESPONSE = """
            insert into response (class_id, attempt_id, id, item, sequence, answer, confidence, answered_at, received_at,
                                  standing)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'COUNTS')
            """;

    private static final String MARK = """
            insert into mark (class_id, attempt_id, item, response_id, sequence, credit, axis, keyed, given)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /**
     * An assignment of the demo class.
     *
     * @param week counted from 0
     * @param open whether some have not handed in yet
     */
    record Lesson(UUID classId, UUID assignment, int week, Instant opens, boolean open) {}

    private final Assigning assigning;
    private final MarkSchemes schemes;
    private final Rows rows;

    DemoSheets(Assigning assigning, MarkSchemes schemes, Rows rows) {
        this.assigning = assigning;
        this.schemes = schemes;
        this.rows = rows;
    }

    /** One student's attempt at a lesson, with its answers and marks. */
    void fill(Lesson lesson, UUID studentId, DemoStudent student) {
        AssignedQuiz assignment = assigning.get(lesson.classId(), lesson.assignment());
        var sheet = new Sheet(lesson, Ids.next(), student, schemes.of(assignment.chain(), assignment.keys()));
        boolean handsIn = !lesson.open() || student.chance().nextInt(3) > 0;
        sheet.answerAll(handsIn ? Integer.MAX_VALUE : 1 + student.chance().nextInt(8));
        rows.each(
                ATTEMPT,
                List.of(Arrays.asList(
                        lesson.classId(),
                        sheet.attempt,
                        lesson.assignment(),
                        studentId,
                        lesson.opens().plus(sheet.begun),
                        handsIn ? sheet.at : null)));
        rows.each(RESPONSE, sheet.responses);
        rows.each(MARK, sheet.marks);
    }

    /** The rows of one attempt while they are made. */
    private static final class Sheet {

        private final Lesson lesson;
        private final UUID attempt;
        private final DemoStudent student;
        private final MarkScheme scheme;
        private final Duration begun;
        private final List<List<@Nullable Object>> responses = new ArrayList<>();
        private final List<List<@Nullable Object>> marks = new ArrayList<>();
        private Instant at;

        Sheet(Lesson lesson, UUID attempt, DemoStudent student, MarkScheme scheme) {
            this.lesson = lesson;
            this.attempt = attempt;
            this.student = student;
            this.scheme = scheme;
            this.begun = Duration.ofMinutes(10 + student.chance().nextInt(60));
            this.at = lesson.opens().plus(begun);
        }

        void answerAll(int most) {
            scheme.quiz().content().items().stream().limit(most).forEach(item -> {
                at = at.plusSeconds(12 + student.chance().nextInt(50));
                var answer = student.answer(item, scheme.quiz().solution(item.id()), lesson.week());
                if (answer != null) {
                    enter(item, answer);
                }
            });
        }

        private void enter(Item item, Answer answer) {
            UUID response = Ids.next();
            int sequence = responses.size() + 1;
            var confidence =
                    item.confidence() ? student.confidence(scheme.quiz().solution(item.id()), lesson.week()) : null;
            responses.add(Arrays.asList(
                    lesson.classId(),
                    attempt,
                    response,
                    item.id(),
                    sequence,
                    QuizJson.answer(answer),
                    confidence,
                    at,
                    at));
            var mark = scheme.mark(item, answer, true);
            marks.add(Arrays.asList(
                    lesson.classId(),
                    attempt,
                    item.id(),
                    response,
                    sequence,
                    mark.credit(),
                    mark.calls().isEmpty() ? null : mark.calls().get(0).axis().name(),
                    mark.calls().stream().map(Call::keyed).toList(),
                    mark.calls().stream().map(Call::given).toList()));
        }
    }
}
