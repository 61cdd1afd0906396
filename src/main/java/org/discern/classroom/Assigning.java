package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeyCorrections;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.PublishedQuizzes;
import org.discern.quiz.QuizLibrary;
import org.jspecify.annotations.Nullable;

/** Gives quiz versions to classes. The methods expect that the caller may reach the class. */
@ApplicationScoped
public class Assigning {

    static final ProblemType NOTHING_PUBLISHED =
            new ProblemType("nothing-published", 409, "Nothing of the quiz set is published yet");

    static final ProblemType SET_RETIRED = new ProblemType("set-retired", 409, "The quiz set is retired");

    /**
     * What a teacher asks for.
     *
     * @param version the latest when null
     * @param title the quiz set's when null
     */
    record Request(
            UUID quizSetId,
            @Nullable Integer version,
            @Nullable String title,
            Assignment.Terms terms) {}

    private static final String ASSIGNMENT = "assignment in the class";

    private final Assignments assignments;
    private final QuizLibrary library;
    private final PublishedQuizzes versions;
    private final KeyCorrections corrections;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    Assigning(
            Assignments assignments,
            QuizLibrary library,
            PublishedQuizzes versions,
            KeyCorrections corrections,
            Event<ClassTouched> touched,
            Clock clock) {
        this.assignments = assignments;
        this.library = library;
        this.versions = versions;
        this.corrections = corrections;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code not-found} if the teacher sees no such quiz set or version, {@code nothing-published},
     *     {@code set-retired}
     */
    @Transactional
    AssignedQuiz give(UUID classId, Request request, Person teacher) {
        var set = library.find(request.quizSetId(), teacher);
        if (set.latestVersion() == 0) {
            throw Problem.of(NOTHING_PUBLISHED, "Publish the quiz set first.");
        }
        if (set.retiredAt() != null) {
            throw Problem.of(SET_RETIRED, "Choose another quiz set, or a copy of this one.");
        }
        int number = request.version() == null ? set.latestVersion() : request.version();
        versions.get(set.id(), number);
        var chain = new KeyChain(set.id(), number, teacher.schoolId());
        var quiz = new Assignment.GivenQuiz(
                chain, corrections.latest(chain), request.title() == null ? set.title() : request.title());
        var maker = new Assignment.Maker(teacher.id(), clock.instant());
        var fresh = new Assignment(new ClassRow(classId, Ids.next()), quiz, request.terms(), maker);
        assignments.persistAndFlush(fresh);
        return fresh.view();
    }

    /** The assignments of a class, oldest first. */
    @Transactional
    public List<AssignedQuiz> of(UUID classId) {
        return assignments.of(classId).stream().map(Assignment::view).toList();
    }

    /** @throws Problem {@code not-found} if the class has no such assignment */
    @Transactional
    public AssignedQuiz get(UUID classId, UUID id) {
        return entity(classId, id).view();
    }

    @Transactional
    AssignedQuiz move(UUID classId, UUID id, Window window) {
        // Locked, or a regrade of the same moment would have its keys overwritten by those read here.
        var found = lockedEntity(classId, id);
        found.setWindow(window);
        touched.fire(new ClassTouched(classId, id));
        return found.view();
    }

    @Transactional
    AssignedQuiz time(UUID classId, UUID id, Timing timing) {
        var found = lockedEntity(classId, id);
        found.setTiming(timing);
        touched.fire(new ClassTouched(classId, id));
        return found.view();
    }

    /**
     * The same, locked until the end of the transaction, in which it must not have been read before.
     *
     * @throws Problem {@code not-found} if the class has no such assignment
     */
    @Transactional
    public AssignedQuiz getLocked(UUID classId, UUID id) {
        return lockedEntity(classId, id).view();
    }

    /** Lets other keys mark the answers that come from now on. Those that have come are the caller's to mark again. */
    @Transactional
    public void rekey(UUID classId, UUID id, KeysInUse keys) {
        entity(classId, id).setKeys(keys);
    }

    private Assignment entity(UUID classId, UUID id) {
        return assignments.findByIdOptional(new ClassRow(classId, id)).orElseThrow(() -> Problem.notFound(ASSIGNMENT));
    }

    /** Locked until the end of the caller's transaction. */
    Assignment lockedEntity(UUID classId, UUID id) {
        return assignments
                .findByIdOptional(new ClassRow(classId, id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound(ASSIGNMENT));
    }
}
