package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.discern.statistics.OptionUse.Offer;
import org.junit.jupiter.api.Test;

class SuspicionsTest {

    private static final double[] RESTS =
            IntStream.range(0, 12).mapToDouble(student -> student).toArray();

    private static Offer offer(String option, boolean right, int from, int to) {
        BitSet choosers = new BitSet();
        choosers.set(from, to);
        return new Offer("lanes", option, right, choosers);
    }

    private static Set<Suspicion> suspicions(List<Offer> offers, boolean single, double index) {
        var any = Figure.of(index);
        var item = new ItemStatistics(any, any, 1, any, any, any);
        return Suspicions.of(item, OptionUse.of(offers, RESTS, Minimums.SHOWN), single, Minimums.SHOWN);
    }

    @Test
    void optionsAreComparedByTheirChoosers() {
        var uses = OptionUse.of(
                List.of(offer("CLAIM", true, 6, 12), offer("OPINION", false, 0, 6), offer("QUOTE", false, 0, 0)),
                RESTS,
                Minimums.SHOWN);

        assertThat(uses)
                .extracting(OptionUse::meanRest)
                .containsExactly(Figure.of(8.5), Figure.of(2.5), Figure.absent(Absence.TOO_FEW_ANSWERS));
        assertThat(uses).extracting(OptionUse::upperThird).containsExactly(Figure.of(1), Figure.of(0), Figure.of(0));
        assertThat(uses).extracting(OptionUse::lowerThird).containsExactly(Figure.of(0), Figure.of(1), Figure.of(0));
    }

    @Test
    void whoeverEqualsTheLastOfAThirdIsInItToo() {
        var thirds = Thirds.of(new double[] {0, 0, 1, 1, 1, 2}).orElseThrow();

        assertThat(thirds.upper().cardinality()).isEqualTo(4);
        assertThat(thirds.lower().cardinality()).isEqualTo(2);
        assertThat(Thirds.of(new double[] {3, 3, 3, 3})).isEmpty();
        assertThat(Thirds.of(new double[] {1, 2})).isEmpty();
    }

    @Test
    void aSoundItemIsNotSuspected() {
        assertThat(suspicions(List.of(offer("CLAIM", true, 5, 12), offer("OPINION", false, 0, 5)), true, .3))
                .isEmpty();
    }

    @Test
    void aDistractorOfTheBestIs() {
        assertThat(suspicions(List.of(offer("CLAIM", true, 0, 5), offer("OPINION", false, 5, 12)), true, -.3))
                .containsExactly(Suspicion.NEGATIVE_DISCRIMINATION, Suspicion.DISTRACTOR_CHOSEN_BY_THE_BEST);
    }

    @Test
    void rightOptionsStandTogether() {
        var divided =
                List.of(offer("CLAIM", true, 8, 10), offer("OPINION", true, 10, 11), offer("QUOTE", false, 11, 12));

        assertThat(suspicions(divided, true, .3)).isEmpty();
    }

    @Test
    void aDividedClassIs() {
        var divided = List.of(offer("CLAIM", true, 6, 12), offer("OPINION", false, 0, 3), offer("QUOTE", false, 3, 6));

        assertThat(suspicions(divided, true, .3)).containsExactly(Suspicion.WIDE_DISAGREEMENT);
        assertThat(suspicions(divided, false, .3)).isEmpty();
    }

    @Test
    void fewStudentsSuspectNothing() {
        double[] few = {0, 1, 2, 3, 4};
        var hidden = Figure.absent(Absence.TOO_FEW_STUDENTS);
        var item = new ItemStatistics(Figure.of(0), hidden, 1, hidden, hidden, hidden);
        var uses = OptionUse.of(
                List.of(offer("CLAIM", true, 0, 2), offer("OPINION", false, 2, 4), offer("QUOTE", false, 4, 5)),
                few,
                Minimums.SHOWN);

        assertThat(Suspicions.of(item, uses, true, Minimums.SHOWN)).isEmpty();
        assertThat(uses).extracting(OptionUse::upperThird).containsOnly(hidden);
    }
}
