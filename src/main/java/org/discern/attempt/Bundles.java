package org.discern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.platform.Problem;
import org.discern.quiz.MarkSchemes;
import org.discern.quiz.PublishedQuizzes;
import org.jspecify.annotations.Nullable;

/** Puts together what a device needs for an assignment. */
@ApplicationScoped
class Bundles {

    private final StudentWork work;
    private final Lives lives;
    private final OtherWork others;
    private final PublishedQuizzes quizzes;
    private final MarkSchemes schemes;

    Bundles(StudentWork work, Lives lives, OtherWork others, PublishedQuizzes quizzes, MarkSchemes schemes) {
        this.work = work;
        this.lives = lives;
        this.others = others;
        this.quizzes = quizzes;
        this.schemes = schemes;
    }

    /** @throws Problem {@code not-found}, {@code not-open-yet} */
    @Transactional
    Bundle of(StudentId student, UUID assignmentId) {
        var opened = work.open(student, assignmentId);
        var assignment = opened.assignment();
        var quiz = quizzes.get(assignment.quizSetId(), assignment.version());
        var given = given(student, assignment, quiz.contentHash());
        var content = quiz.quiz().content();
        return switch (assignment.policy().purpose()) {
            case OFFICIAL -> new Bundle.Official("OFFICIAL", given, content);
            case PRACTICE ->
                new Bundle.Practice("PRACTICE", given, content, solutions(student, assignment, opened.now()));
        };
    }

    private @Nullable List<Bundle.Solved> solutions(StudentId student, AssignedQuiz assignment, Instant now) {
        if (!assignment.policy().keysIncluded() || others.isTestedBy(student, assignment, now)) {
            return null;
        }
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        return scheme.quiz().content().items().stream()
                .map(item -> new Bundle.Solved(item.id(), scheme.solution(item)))
                .toList();
    }

    private Bundle.Given given(StudentId student, AssignedQuiz assignment, String contentHash) {
        Integer limit = assignment.timing().timeLimitSeconds();
        return new Bundle.Given(
                assignment.id(),
                assignment.title(),
                contentHash,
                assignment.window(),
                assignment.policy(),
                assignment.timing(),
                limit == null ? null : (int) Math.round(limit * lives.timeFactor(student)),
                work.expiresAt(student, assignment));
    }
}
