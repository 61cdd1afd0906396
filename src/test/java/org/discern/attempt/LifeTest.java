package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;
import org.discern.classroom.Timing;
import org.discern.classroom.Window;
import org.discern.quiz.KeysInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of an attempt, by what is stored and the time. */
class LifeTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // limit, factor, closes after, ends after
        "60, 1, , 60",
        "60, 1.5, , 90",
        "60, 4, , 240",
        ", 4, 100, 100",
        "60, 1, 100, 60",
        "60, 2, 100, 100",
        ", 1, , "
    })
    void theTimeEndsByTheLimitTimesTheFactorOrByTheClose(
            @Nullable Integer limit, double factor, @Nullable Integer closes, @Nullable Integer ends) {
        var assignment = assignment(Policy.Reveal.AFTER_SUBMIT, limit, closes);

        var end = new Life(START, null, false, factor, 0).expiresAt(assignment);

        assertThat(end).isEqualTo(after(ends));
    }

    @ParameterizedTest
    @CsvSource({
        // submitted after, voided, waiting, seen after, reveal, state
        ", false, 0, 59, AFTER_SUBMIT, IN_PROGRESS",
        ", false, 0, 60, AFTER_SUBMIT, EXPIRED",
        ", false, 3, 99, AFTER_SUBMIT, EXPIRED",
        "30, false, 0, 31, AFTER_SUBMIT, SCORED",
        "30, false, 0, 31, AFTER_EACH, SCORED",
        "30, false, 0, 31, AFTER_CLOSE, SUBMITTED",
        "30, false, 0, 100, AFTER_CLOSE, SCORED",
        "30, false, 0, 100, NEVER, SUBMITTED",
        "70, false, 1, 100, AFTER_SUBMIT, SUBMITTED",
        "70, false, 0, 100, AFTER_SUBMIT, SCORED",
        "30, true, 0, 100, AFTER_SUBMIT, VOIDED",
        ", true, 0, 10, AFTER_SUBMIT, VOIDED"
    })
    void theStateFollowsFromWhatIsStoredAndTheTime(
            @Nullable Integer submitted,
            boolean voided,
            int waiting,
            int seen,
            Policy.Reveal reveal,
            AttemptState state) {
        var life = new Life(START, after(submitted), voided, 1, waiting);

        var found = life.state(assignment(reveal, 60, 100), START.plusSeconds(seen));

        assertThat(found).isEqualTo(state);
    }

    @Test
    void whatIsHandedInAfterItsTimeIsLate() {
        var assignment = assignment(Policy.Reveal.NEVER, 60, null);

        assertThat(new Life(START, after(59), false, 1, 0).isLate(assignment)).isFalse();
        assertThat(new Life(START, after(60), false, 1, 0).isLate(assignment)).isTrue();
        assertThat(new Life(START, null, false, 1, 0).isLate(assignment)).isFalse();
    }

    private static @Nullable Instant after(@Nullable Integer seconds) {
        return seconds == null ? null : START.plusSeconds(seconds);
    }

    private static AssignedQuiz assignment(Policy.Reveal reveal, @Nullable Integer limit, @Nullable Integer closes) {
        return new AssignedQuiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "A title",
                new Window(START, after(closes)),
                null,
                new Policy(reveal, 1, true, Policy.Purpose.OFFICIAL, false),
                new Timing(limit, Timing.Late.ACCEPT),
                KeysInUse.only(0),
                UUID.randomUUID());
    }
}
