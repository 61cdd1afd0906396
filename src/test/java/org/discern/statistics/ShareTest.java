package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static final Minimums ANY = new Minimums(2, 1);

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, .0000, .1611", "1, 29, .0061, .1718"})
    void asPublished(int count, int of, double low, double high) {
        var estimate = new Share(count, of).estimate(ANY);

        assertThat(limit(estimate.low())).isCloseTo(low, within(.00006));
        assertThat(limit(estimate.high())).isCloseTo(high, within(.00006));
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 873, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .0524, .3339",
        "9, 10, 3, 10, .1705, .8090",
        "5, 56, 0, 29, -.0381, .1926",
        "10, 10, 0, 10, .6075, 1.0000"
    })
    void differencesAsPublished(int count, int of, int earlier, int ofEarlier, double low, double high) {
        var difference = new Share(count, of).since(new Share(earlier, ofEarlier), ANY);

        assertThat(limit(difference.low())).isCloseTo(low, within(.00006));
        assertThat(limit(difference.high())).isCloseTo(high, within(.00006));
    }

    /** The limits are the shares from which the observed one is 1.96 standard errors away: found by halving, not by the formula. */
    @Property
    void theLimitsAreWhereTheObservedShareIsJustPossible(
            @ForAll @IntRange(min = 1, max = 400) int of, @ForAll @IntRange(max = 400) int any) {
        int count = any % (of + 1);
        double p = (double) count / of;
        DoubleUnaryOperator apart = share -> Math.abs(p - share) - Estimate.Z * Math.sqrt(share * (1 - share) / of);

        var estimate = new Share(count, of).estimate(ANY);

        double low = count == 0 ? 0 : halved(apart, p, 0);
        double high = count == of ? 1 : halved(apart, p, 1);
        assertThat(limit(estimate.low())).isCloseTo(low, within(1e-9));
        assertThat(limit(estimate.high())).isCloseTo(high, within(1e-9));
    }

    /** Between a share that is possible and one that is not. */
    private static double halved(DoubleUnaryOperator apart, double possible, double impossible) {
        double in = possible;
        double out = impossible;
        for (int i = 0; i < 200; i++) {
            double middle = (in + out) / 2;
            if (apart.applyAsDouble(middle) > 0) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return in;
    }

    @Property
    void theOtherWayRoundIsTheSameWithTheOtherSign(
            @ForAll @IntRange(min = 1, max = 99) int one, @ForAll @IntRange(min = 1, max = 99) int other) {
        var first = new Share(one / 2, one);
        var second = new Share(other / 3, other);

        var forth = first.since(second, ANY);
        var back = second.since(first, ANY);

        assertThat(limit(forth.low())).isCloseTo(-limit(back.high()), within(1e-12));
        assertThat(limit(forth.value())).isCloseTo(-limit(back.value()), within(1e-12));
    }

    @Test
    void ofFewNothingIsShown() {
        assertThat(new Share(9, 9).estimate(Minimums.SHOWN)).isEqualTo(Estimate.absent(Absence.TOO_FEW_ANSWERS));
        assertThat(new Share(0, 0).estimate(ANY)).isEqualTo(Estimate.absent(Absence.TOO_FEW_ANSWERS));
        assertThat(new Share(9, 10).since(new Share(9, 9), Minimums.SHOWN))
                .isEqualTo(Estimate.absent(Absence.TOO_FEW_ANSWERS));
    }

    @Test
    void thereAreNoMoreThanAll() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.of(Double.NaN, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double limit(@org.jspecify.annotations.Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
