package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;
import org.discern.classroom.Timing;
import org.discern.classroom.Window;
import org.discern.quiz.KeysInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID SET = UUID.randomUUID();

    @Test
    void onlyWhatIsClosedAndRevealedIsOpen() {
        assertThat(OpenKeys.of(List.of(assignment(YESTERDAY, Policy.Reveal.AFTER_CLOSE)), NOW)
                        .secret())
                .isEmpty();
        assertThat(OpenKeys.of(List.of(assignment(NOW, Policy.Reveal.AFTER_EACH)), NOW)
                        .secret())
                .isEmpty();
        assertThat(OpenKeys.of(List.of(assignment(NOW.plusNanos(1000), Policy.Reveal.AFTER_EACH)), NOW)
                        .secret())
                .containsExactly(SET);
        assertThat(OpenKeys.of(List.of(assignment(null, Policy.Reveal.AFTER_EACH)), NOW)
                        .secret())
                .containsExactly(SET);
        assertThat(OpenKeys.of(List.of(assignment(YESTERDAY, Policy.Reveal.NEVER)), NOW)
                        .secret())
                .containsExactly(SET);
    }

    @Test
    void oneAssignmentKeepsTheKeysOfAllOfItsSet() {
        var closed = assignment(YESTERDAY, Policy.Reveal.AFTER_CLOSE);

        var keys = OpenKeys.of(List.of(closed, assignment(null, Policy.Reveal.AFTER_CLOSE)), NOW);

        assertThat(keys.secret()).containsExactly(SET);
    }

    private static AssignedQuiz assignment(@Nullable Instant closesAt, Policy.Reveal reveal) {
        return new AssignedQuiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SET,
                1,
                "A test",
                new Window(Instant.EPOCH, closesAt),
                null,
                new Policy(reveal, 1, true, Policy.Purpose.OFFICIAL, false),
                new Timing(null, Timing.Late.ACCEPT),
                KeysInUse.only(0),
                UUID.randomUUID());
    }
}
