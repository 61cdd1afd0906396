package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Gives a quiz set to some students of a class as practice, which enters no official statistics. */
@ApplicationScoped
public class PracticeForSome {

    /** Practice may be taken again. */
    private static final int ATTEMPTS = 3;

    private final Assigning assigning;
    private final Recipients recipients;
    private final Clock clock;

    PracticeForSome(Assigning assigning, Recipients recipients, Clock clock) {
        this.assigning = assigning;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Gives the latest version under its own title, open at once, revealed when it is submitted.
     *
     * @param closesAt in whole microseconds; null to keep it open
     * @throws Problem those of giving a set to a class, {@code window-reversed}
     */
    @Transactional
    public AssignedQuiz give(
            UUID classId, UUID quizSet, List<UUID> students, @Nullable Instant closesAt, Person teacher) {
        var policy = new Policy(Policy.Reveal.AFTER_SUBMIT, ATTEMPTS, true, Policy.Purpose.PRACTICE, false);
        var window = new Window(clock.instant(), closesAt);
        var terms = new Assignment.Terms(window, policy, new Timing(null, Timing.Late.ACCEPT));
        var given = assigning.give(classId, new Assigning.Request(quizSet, null, null, terms), teacher);
        recipients.limit(classId, given.id(), students);
        return given;
    }
}
