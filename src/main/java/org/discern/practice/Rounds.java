package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.practice.learning.Candidate;
import org.discern.practice.learning.Choosing;
import org.discern.quiz.PublishedQuizzes;

/** Gives students rounds of items to practise. */
@ApplicationScoped
class Rounds {

    static final ProblemType PRACTICE_OFF = new ProblemType("practice-off", 403, "The class does not practise");
    static final ProblemType ROUND_ID_TAKEN = new ProblemType("round-id-taken", 409, "The round's id is taken");

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 100;

    private final PracticeSwitch practice;
    private final RoundRows rows;
    private final Offer offer;
    private final PublishedQuizzes quizzes;
    private final Clock clock;

    Rounds(PracticeSwitch practice, RoundRows rows, Offer offer, PublishedQuizzes quizzes, Clock clock) {
        this.practice = practice;
        this.rows = rows;
        this.offer = offer;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * Makes a round under the id that the device made. The same again is answered the same, also when practice has been
     * switched off since.
     *
     * @param size how many items are wished for, 1 to 20
     * @throws Problem {@code practice-off}, {@code round-id-taken}, {@code too-many-requests}
     */
    @Transactional
    RoundView make(StudentId student, UUID id, int size) {
        rows.lock(student);
        var known = rows.find(student.classId(), id);
        if (known.isPresent()) {
            return known.filter(round -> round.studentId().equals(student.id()) && round.size() == size)
                    .map(this::view)
                    .orElseThrow(() -> Problem.of(ROUND_ID_TAKEN, "Make another UUID for this round."));
        }
        var settings = practice.of(student.classId());
        if (!settings.enabled()) {
            throw Problem.of(PRACTICE_OFF, "Ask your teacher to switch practice on.");
        }
        Instant now = clock.instant();
        if (rows.madeSince(student, now.minus(DAY)) >= MOST_A_DAY) {
            throw Problem.passing(
                    ProblemType.TOO_MANY_REQUESTS, "That was much for one day: go on tomorrow.", Duration.ofHours(1));
        }
        var wish = new Choosing.Wish(size, now, id.getLeastSignificantBits());
        var fresh = new RoundRows.Round(
                id, student.id(), size, now, given(offer.to(student, settings.quizSetIds(), wish), wish));
        rows.add(student.classId(), fresh);
        return view(fresh);
    }

    /** In an order that does not tell which skill was the most urgent. */
    private static List<RoundRows.Given> given(List<Candidate> chosen, Choosing.Wish wish) {
        List<Candidate> mixed = new ArrayList<>(chosen);
        Collections.shuffle(mixed, new Random(wish.shuffle()));
        return IntStream.range(0, mixed.size())
                .mapToObj(i -> new RoundRows.Given(
                        i + 1, mixed.get(i).place(), mixed.get(i).seenAt() != null))
                .toList();
    }

    private RoundView view(RoundRows.Round round) {
        return RoundView.of(
                round,
                place -> quizzes.get(place.quizSetId(), place.version()).quiz().content());
    }
}
