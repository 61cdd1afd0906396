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

    /**
     * By another way: z by halving an integral of the density, and its slope by the difference of two of its values, since
     * the variance of z(H) is that of H times the slope squared.
     */
    @Property(tries = 50)
    void theStandardErrorIsThatOfTheDeltaMethod(
            @ForAll @IntRange(max = 40) int hits,
            @ForAll @IntRange(min = 1, max = 40) int misses,
            @ForAll @IntRange(max = 40) int falseAlarms,
            @ForAll @IntRange(min = 1, max = 40) int rejections) {
        var measure = new SignalDetection(hits, hits + misses, falseAlarms, falseAlarms + rejections);

        double expected = Math.sqrt(referenceVariance(measure.hitRate(), measure.signals())
                + referenceVariance(measure.falseAlarmRate(), measure.noise()));

        assertThat(measure.standardError()).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }

    private static double referenceVariance(double rate, int of) {
        double low = -10;
        double high = 10;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double step = 1e-3;
        // Five-point differences of the distribution: the slope of z is one over it.
        double density = (below(low - 2 * step) - 8 * below(low - step) + 8 * below(low + step) - below(low + 2 * step))
                / (12 * step);
        return rate * (1 - rate) / of / (density * density);
    }

    /** The standard normal distribution by the series of W. Feller, An Introduction to Probability Theory, VII. */
    private static double below(double x) {
        double term = x;
        double sum = x;
        for (int i = 1; i < 400; i++) {
            term *= x * x / (2 * i + 1);
            sum += term;
        }
        return .5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** How d′ really varies when 100 signals and 100 noises are drawn again and again. */
    @Test
    void theStandardErrorIsHowMuchTheSensitivityVaries() {
        var random = new java.util.Random(7);
        var drawn = new double[4000];
        for (int i = 0; i < drawn.length; i++) {
            int hits = (int) random.doubles(100).filter(x -> x < .7).count();
            int falseAlarms = (int) random.doubles(100).filter(x -> x < .3).count();
            drawn[i] = value(new SignalDetection(hits, 100, falseAlarms, 100).sensitivity(MINIMUMS));
        }
        double mean = java.util.Arrays.stream(drawn).average().orElseThrow();
        double variance = java.util.Arrays.stream(drawn)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();

        assertThat(new SignalDetection(70, 100, 30, 100).standardError()).isCloseTo(Math.sqrt(variance), within(.01));
    }

    @Test
    void aDifferenceIsAsUncertainAsBoth() {
        var before = new SignalDetection(10, 20, 10, 20);
        var after = new SignalDetection(18, 20, 2, 20);

        var difference = after.sensitivitySince(before, MINIMUMS);

        double error = Math.hypot(before.standardError(), after.standardError());
        assertThat(difference.value()).isCloseTo(value(after.sensitivity(MINIMUMS)), within(1e-12));
        assertThat(difference.high()).isCloseTo(difference.value() + 1.959964 * error, within(1e-6));
        assertThat(after.sensitivitySince(new SignalDetection(9, 9, 0, 10), MINIMUMS))
                .isEqualTo(Estimate.absent(Absence.TOO_FEW_ANSWERS));
    }
}
