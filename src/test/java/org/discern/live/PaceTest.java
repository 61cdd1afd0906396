package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private Pace pace;

    @BeforeEach
    void aPaceAfterItsFirstLook() {
        pace = new Pace(Duration.ofMillis(500), Duration.ofSeconds(10));
        pace.look(NOW);
    }

    @Test
    void theFirstLookIsDueAtOnce() {
        assertThat(new Pace(Duration.ofDays(1), Duration.ofDays(1)).isDue(NOW)).isTrue();
    }

    @Test
    void whatIsTouchedIsLookedAtSoonButNotTooSoon() {
        pace.touch();

        assertThat(pace.isDue(NOW.plusMillis(499))).isFalse();
        assertThat(pace.isDue(NOW.plusMillis(500))).isTrue();
    }

    @Test
    void whatIsNotTouchedIsLookedAtAfterAWhile() {
        assertThat(pace.isDue(NOW.plusMillis(9_999))).isFalse();
        assertThat(pace.isDue(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void aMomentThatIsExpectedIsNotMissed() {
        pace.expect(NOW.plusSeconds(3));

        assertThat(pace.isDue(NOW.plusMillis(2_999))).isFalse();
        assertThat(pace.isDue(NOW.plusSeconds(3))).isTrue();
    }

    @Test
    void whatIsTouchedDuringALookIsForTheNextOne() {
        pace.touch();
        pace.look(NOW.plusSeconds(1));
        pace.touch();

        assertThat(pace.isDue(NOW.plusMillis(1_500))).isTrue();
    }
}
