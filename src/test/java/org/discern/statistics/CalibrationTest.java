package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.statistics.Calibration.Judgement;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Minimums ANY = new Minimums(2, 1);

    private static double value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    @Test
    void sureAndRightHalfOfTheTime() {
        List<Judgement> judgements = new ArrayList<>(Collections.nCopies(5, new Judgement(1, true)));
        judgements.addAll(Collections.nCopies(5, new Judgement(1, false)));

        var calibration = Calibration.of(judgements, Minimums.SHOWN);

        assertThat(value(calibration.brier())).isEqualTo(.5);
        assertThat(value(calibration.overconfidence())).isEqualTo(.5);
        assertThat(calibration.bins()).containsExactly(new Calibration.Bin(.9, 1, 10, Figure.of(1), Figure.of(.5)));
    }

    @Test
    void alwaysHalfSureGivesAQuarter() {
        assertThat(Calibration.of(Collections.nCopies(12, new Judgement(.5, true)), Minimums.SHOWN)
                        .brier())
                .isEqualTo(Figure.of(.25));
    }

    @Test
    void fewAnswersAreCountedAndNotMeasured() {
        var calibration = Calibration.of(Collections.nCopies(9, new Judgement(.5, true)), Minimums.SHOWN);

        var hidden = Figure.absent(Absence.TOO_FEW_ANSWERS);
        assertThat(calibration)
                .isEqualTo(new Calibration(9, hidden, hidden, List.of(new Calibration.Bin(.5, .6, 9, hidden, hidden))));
        assertThat(Calibration.of(List.of(), Minimums.SHOWN)).isEqualTo(new Calibration(0, hidden, hidden, List.of()));
    }

    /** Reliability and uncertainty of A. H. Murphy, A New Vector Partition of the Probability Score, 1973. */
    @Property
    void ofOneConfidenceTheScoreIsTheSquareOfItsBiasAndTheVarianceOfOutcomes(
            @ForAll("judgements") List<Judgement> judgements) {
        double confidence = judgements.get(0).confidence();
        var one = judgements.stream()
                .map(judgement -> new Judgement(confidence, judgement.right()))
                .toList();

        var calibration = Calibration.of(one, ANY);

        double right = confidence - value(calibration.overconfidence());
        assertThat(value(calibration.brier()))
                .isCloseTo(Math.pow(confidence - right, 2) + right * (1 - right), within(1e-9));
    }

    @Property
    void theBinsTogetherAreTheWhole(@ForAll("judgements") List<Judgement> judgements) {
        var calibration = Calibration.of(judgements, ANY);

        double over = calibration.bins().stream()
                .mapToDouble(bin -> bin.answers() * (value(bin.confidence()) - value(bin.right())))
                .sum();
        assertThat(calibration.bins().stream()
                        .mapToInt(Calibration.Bin::answers)
                        .sum())
                .isEqualTo(judgements.size());
        assertThat(over / judgements.size()).isCloseTo(value(calibration.overconfidence()), within(1e-9));
        assertThat(calibration.bins())
                .allSatisfy(bin -> assertThat(value(bin.confidence())).isBetween(bin.from() - 1e-9, bin.to() + 1e-9));
    }

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
                .as(Judgement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
