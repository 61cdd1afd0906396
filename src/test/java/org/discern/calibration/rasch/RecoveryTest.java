package org.discern.calibration.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was put into simulated answers comes out again. The seeds are fixed; {@code CalibrationStudy} prints more of it. */
class RecoveryTest {

    private static final int[] MIXED = {1, 2, 3};

    static Stream<Arguments> worlds() {
        return Stream.of(
                Arguments.of("a large complete one", Simulation.complete(1000, 20), 10, .09),
                Arguments.of("of few persons and items", Simulation.complete(100, 10), 40, .27),
                Arguments.of("with partial credit", new Simulation(1000, 1, 20, MIXED, 20), 10, .08),
                Arguments.of("sparse", new Simulation(3000, 1, 200, new int[] {1}, 15), 3, .20),
                Arguments.of("sparse, with partial credit", new Simulation(3000, 1.5, 200, MIXED, 15), 3, .18));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void difficultiesAreRecovered(String name, Simulation simulation, int times, double mostError) {
        var recovery = Recovery.of(simulation, times);

        assertThat(recovery.fits()).allMatch(Calibration.Fit::converged);
        assertThat(recovery.rootMeanSquare()).as("error").isLessThan(mostError);
        assertThat(recovery.slope()).as("slope on the truth").isCloseTo(1, within(.03));
        assertThat(recovery.spread()).as("spread of abilities").isCloseTo(simulation.spread(), within(.04));
        assertThat(recovery.coverage()).as("coverage of 95 %").isBetween(.93, .985);
        assertThat(recovery.meanStandardError() / recovery.rootMeanSquare())
                .as("standard error against error")
                .isBetween(.9, 1.2);
        assertThat(recovery.infit()).isCloseTo(1, within(.01));
        assertThat(recovery.outfit()).isCloseTo(1, within(.02));
    }

    @Test
    void aWrongKeyFitsWorst() {
        for (int seed = 1; seed <= 20; seed++) {
            var world = Simulation.complete(500, 20).run(seed, 3);

            var items = PartialCreditModel.fit(world.scores(), 30).items();

            for (var item : items) {
                if (item.number() == 3) {
                    assertThat(item.infit()).isGreaterThan(1.15);
                    assertThat(item.outfit()).isGreaterThan(1.2);
                } else {
                    assertThat(item.infit()).isBetween(.85, 1.12);
                }
            }
        }
    }
}
