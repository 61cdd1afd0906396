package org.discern.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.discern.quiz.MarkSchemes;

/**
 * Remembers which attempt is whose and at what, so that an answer can be validated and marked without asking the
 * database. What is remembered may be out of date: an attempt can be erased and keys can change. {@link AnswerStore} checks
 * both in the statement that stores, so nothing here is ever told to forget.
 */
@ApplicationScoped
class Papers {

    private static final int MOST_ATTEMPTS = 50_000;
    private static final int MOST_ASSIGNMENTS = 2_000;

    private final Cache<ClassRow, Seat> seats = Caffeine.newBuilder()
            .maximumSize(MOST_ATTEMPTS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    private final Cache<ClassRow, Paper> papers = Caffeine.newBuilder()
            .maximumSize(MOST_ASSIGNMENTS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    private final Attempts attempts;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    Papers(Attempts attempts, Assigning assigning, MarkSchemes schemes) {
        this.attempts = attempts;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /** Whose attempt, at what: these never change. */
    private record Seat(UUID student, ClassRow assignment) {}

    /**
     * The paper of an attempt, if it is in memory.
     *
     * @throws Problem {@code not-found} if the attempt is known and is not the student's own
     */
    Optional<Paper> remembered(StudentId student, UUID attempt) {
        Seat seat = seats.getIfPresent(new ClassRow(student.classId(), attempt));
        if (seat == null) {
            return Optional.empty();
        }
        if (!seat.student().equals(student.id())) {
            throw Attempts.notTheirs();
        }
        return Optional.ofNullable(papers.getIfPresent(seat.assignment()));
    }

    /** @throws Problem {@code not-found} if the attempt is not the student's own */
    @Transactional
    Paper read(StudentId student, UUID attemptId) {
        Attempt attempt = attempts.own(student, attemptId, LockModeType.NONE);
        return remember(attempt, assigning.get(student.classId(), attempt.assignmentId()));
    }

    /** Remembers an attempt from its beginning, so that its first answer finds it. */
    Paper remember(Attempt attempt, AssignedQuiz assignment) {
        var key = new ClassRow(assignment.classId(), assignment.id());
        var paper = new Paper(assignment, schemes.of(assignment.chain(), assignment.keys()));
        papers.put(key, paper);
        seats.put(attempt.key(), new Seat(attempt.studentId(), key));
        return paper;
    }

    /** The same paper with the keys that are in use by now. */
    @Transactional
    Paper again(Paper paper) {
        var key = new ClassRow(paper.assignment().classId(), paper.assignment().id());
        var assignment = assigning.get(key.classId(), key.id());
        var fresh = new Paper(assignment, schemes.of(assignment.chain(), assignment.keys()));
        papers.put(key, fresh);
        return fresh;
    }
}
