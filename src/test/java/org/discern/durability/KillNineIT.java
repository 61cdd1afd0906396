package org.discern.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.discern.durability.Tally.Count;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the shipped application with signal 9 while a class answers, its Postgres, and both, and looks for every answer that
 * was acknowledged. {@code src/bench} has the long version.
 */
class KillNineIT {

    private static final int KILLS = 2;

    @ParameterizedTest
    @EnumSource
    void everyAcknowledgedAnswerIsThereAfterEveryKill(Kill victim, @TempDir Path data) throws Exception {
        Tally tally = victim.strike(data, KILLS);

        System.out.println(tally.row(victim.title()));
        Clean.is(tally);
        assertThat(tally.get(Count.FAULTS)).isEqualTo(KILLS);
    }
}
