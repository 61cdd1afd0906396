package org.discern.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.discern.durability.Tally.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets go wrong what does in schools and on their servers, and counts what is left of a class's answers. */
class FaultsIT {

    @ParameterizedTest
    @EnumSource
    void nothingIsLostWhenPostgresIsOutOfReach(Cut cut, @TempDir Path folder) throws Exception {
        Tally tally = cut.strike(folder, cut == Cut.OFF ? 20 : 2);

        System.out.println(tally.row(cut.title()));
        Clean.is(tally);
        assertThat(tally.get(Count.FAULTS)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void aDisturbedClassEndsAsOneInPeaceDoes(Disturbed disturbed, @TempDir Path folder) throws Exception {
        Tally tally = disturbed.strike(folder, 1);

        System.out.println(tally.row(disturbed.title()));
        Clean.is(tally);
    }

    @Test
    void nothingIsLostWhenTheDiskIsFullAndItGoesOnByItselfWhenThereIsRoom(@TempDir Path folder) throws Exception {
        assumeTrue(FullDisk.isPossible(folder), "Only root can mount a small disk, so this was not run.");
        var full = new FullDisk();

        Tally tally = full.strike(folder, 1);

        System.out.println(tally.row(full.title()));
        Clean.is(tally);
        assertThat(tally.get(Count.COME_AGAIN)).isPositive();
    }
}
