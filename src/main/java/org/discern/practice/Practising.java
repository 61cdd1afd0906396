package org.discern.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.practice.learning.Candidate.Place;
import org.discern.quiz.AnswerReader;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.jspecify.annotations.Nullable;

/** Takes the answers to rounds, each once, and shows what they earned. */
@ApplicationScoped
class Practising {

    static final ProblemType ANSWERED_ALREADY =
            new ProblemType("practice-answered", 409, "The item has been answered already");
    static final ProblemType HELD_BACK =
            new ProblemType("practice-held-back", 409, "The item belongs to a quiz that your class takes");

    /** An answer as the device sends it. */
    record Sent(UUID id, JsonNode answer, @Nullable Double confidence, Instant answeredAt) {}

    /** What became of an answer, with the scheme that marked it. */
    record Marked(int place, StoredAnswer answer, MarkScheme scheme, String item) {}

    private record Asked(UUID round, int number, Place place) {}

    private final RoundRows rounds;
    private final PracticeLog log;
    private final HeldBack heldBack;
    private final MarkSchemes schemes;
    private final PracticeMarks marks;

    Practising(RoundRows rounds, PracticeLog log, HeldBack heldBack, MarkSchemes schemes, PracticeMarks marks) {
        this.rounds = rounds;
        this.log = log;
        this.heldBack = heldBack;
        this.schemes = schemes;
        this.marks = marks;
    }

    /**
     * Stores an answer and marks it. The same again is answered the same; of two different ones the first stands.
     *
     * @throws Problem {@code not-found}, {@code invalid-answer}, {@code practice-answered}, {@code practice-held-back}
     */
    @Transactional
    Marked answer(StudentId student, UUID round, int number, Sent sent) {
        rounds.lock(student);
        var asked = asked(student, round, number);
        var set = marks.now(student.classId(), asked.place());
        var item = PracticeItem.at(schemes.of(set.chain(), set.keys()), asked.place());
        var given = read(sent, item);
        var stored = log.find(
                student.classId(), round, number, item.item().question().kind());
        if (stored.isPresent()) {
            if (!stored.get().given().equals(given)) {
                throw Problem.of(ANSWERED_ALREADY, "Only the first answer counts: get what became of it.");
            }
            return marked(asked, stored.get(), student);
        }
        var fresh = marks.mark(student, item, given, set.keys().revision());
        log.add(student.classId(), round, number, fresh);
        return marked(asked, fresh, student);
    }

    /** @throws Problem {@code not-found} if it has no answer, {@code practice-held-back} */
    @Transactional
    Marked find(StudentId student, UUID round, int number) {
        var asked = asked(student, round, number);
        var set = marks.now(student.classId(), asked.place());
        var item = PracticeItem.at(schemes.of(set.chain(), set.keys()), asked.place());
        var stored = log.find(
                        student.classId(), round, number, item.item().question().kind())
                .orElseThrow(() -> Problem.notFound("answer of yours"));
        return marked(asked, stored, student);
    }

    /** @throws Problem {@code not-found}, {@code practice-held-back} */
    private Asked asked(StudentId student, UUID round, int number) {
        var place = rounds.find(student.classId(), round)
                .filter(found -> found.studentId().equals(student.id()))
                .flatMap(found -> found.items().stream()
                        .filter(given -> given.number() == number)
                        .findFirst())
                .orElseThrow(() -> Problem.notFound("item in a round of yours"))
                .place();
        if (heldBack.holds(student, place)) {
            throw Problem.of(HELD_BACK, "Come back to it when that quiz is over and you have submitted it.");
        }
        return new Asked(round, number, place);
    }

    private Marked marked(Asked asked, StoredAnswer answer, StudentId student) {
        var scheme = marks.at(student.classId(), asked.place(), answer.keyRevision());
        return new Marked(asked.number(), answer, scheme, asked.place().item());
    }

    private static GivenAnswer read(Sent sent, PracticeItem item) {
        return new GivenAnswer(
                sent.id(),
                AnswerReader.read(sent.answer(), item.scheme().exercise(item.item())),
                item.item().confidence() ? sent.confidence() : null,
                Objects.requireNonNull(sent.answeredAt()).truncatedTo(ChronoUnit.MICROS));
    }
}
