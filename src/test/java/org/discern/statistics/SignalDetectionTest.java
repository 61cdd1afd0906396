package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalDetectionTest {

    private static final Minimums MINIMUMS = Minimums.SHOWN;

    private static double value(Figure figure) {
        return java.util.Objects.requireNonNull(figure.value());
    }

    @Test
    void eightHitsOfTenWithTwoFalseAlarmsOfTen() {
        var measure = new SignalDetection(8, 10, 2, 10);

        assertThat(value(measure.sensitivity(MINIMUMS))).isCloseTo(1.50, within(.005));
        assertThat(value(measure.bias(MINIMUMS))).isCloseTo(0, within(1e-12));
    }

    /** Recognition of faces, without and with hypnosis: N. A. Macmillan, C. D. Creelman, Detection Theory, 2nd ed., ch. 1, 2. */
    @ParameterizedTest
    @CsvSource({".69, .31, .992, .000", ".89, .59, .999, -.727"})
    void asInTheTextbook(double hitRate, double falseAlarmRate, double sensitivity, double bias) {
        assertThat(SignalDetection.sensitivity(hitRate, falseAlarmRate)).isCloseTo(sensitivity, within(.0006));
        assertThat(SignalDetection.bias(hitRate, falseAlarmRate)).isCloseTo(bias, within(.0006));
    }

    /** M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988): the values given there to check by. */
    @ParameterizedTest
    @CsvSource({".25, -0.6744897501960817", ".001, -3.090232306167814", "1e-20, -9.262340089798408"})
    void theNormalDistributionIsTurnedAround(double probability, double z) {
        assertThat(SignalDetection.z(probability)).isCloseTo(z, within(1e-14));
    }

    @Test
    void whoeverCallsEverythingAClaimHasNoSkillAndALeaning() {
        var measure = new SignalDetection(20, 20, 20, 20);

        assertThat(value(measure.sensitivity(MINIMUMS))).isZero();
        assertThat(value(measure.bias(MINIMUMS))).isLessThan(-1.9);
    }

    @ParameterizedTest
    @CsvSource({"9, 10", "10, 9", "0, 0", "0, 100"})
    void withFewerThanTenOnEitherSideNothingIsShown(int signals, int noise) {
        var measure = new SignalDetection(0, signals, 0, noise);

        assertThat(measure.sensitivity(MINIMUMS)).isEqualTo(Figure.absent(Absence.TOO_FEW_ANSWERS));
        assertThat(measure.bias(MINIMUMS)).isEqualTo(Figure.absent(Absence.TOO_FEW_ANSWERS));
    }

    @Test
    void thereAreNoMoreHitsThanSignals() {
        assertThatThrownBy(() -> new SignalDetection(2, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignalDetection(0, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void callingSignalNoiseTurnsTheLeaningAndLeavesTheSkill(
            @ForAll @IntRange(max = 30) int hits,
            @ForAll @IntRange(max = 30) int misses,
            @ForAll @IntRange(max = 30) int falseAlarms,
            @ForAll @IntRange(max = 30) int rejections) {
        var one = new SignalDetection(hits, hits + misses, falseAlarms, falseAlarms + rejections);
        var other = new SignalDetection(rejections, falseAlarms + rejections, misses, hits + misses);
        var any = new Minimums(2, 1);

        if (one.sensitivity(any).value() != null) {
            assertThat(value(other.sensitivity(any))).isCloseTo(value(one.sensitivity(any)), within(1e-12));
            assertThat(value(other.bias(any))).isCloseTo(-value(one.bias(any)), within(1e-12));
        }
    }
}
