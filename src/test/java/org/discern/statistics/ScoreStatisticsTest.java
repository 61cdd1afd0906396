package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Item and test statistics against published figures, and against {@link PlainReference} on generated scores. */
class ScoreStatisticsTest {

    private static final double EXACT = 1e-9;
    private static final Minimums ANY = new Minimums(2, 1);

    private static ScoreMatrix matrix(double[]... rows) {
        return new ScoreMatrix(List.of(rows), rows.length == 0 ? 3 : rows[0].length);
    }

    private static double[] row(double... scores) {
        return scores;
    }

    private static void same(Figure figure, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(figure.value()).isNull();
            assertThat(figure.because()).isNotNull();
        } else {
            assertThat(Objects.requireNonNull(figure.value())).isCloseTo(expected, within(EXACT));
        }
    }

    /** J. M. Bland, D. G. Altman, Statistics notes: Cronbach's alpha, BMJ 314 (1997), 572: the mini-HAQ of ten items. */
    @Test
    void alphaAsInTheStatisticsNotes() {
        assertThat(TestStatistics.alpha(10, 11.16, 77.44)).isCloseTo(.95, within(.005));
    }

    /** The same note: items that are identical have alpha 1, and items that are independent 0. */
    @Test
    void alphaAtItsTwoEnds() {
        var identical = TestStatistics.of(matrix(row(0, 0, 0), row(1, 1, 1), row(.3, .3, .3)), ANY);
        var independent = TestStatistics.of(matrix(row(0, 0), row(0, 1), row(1, 0), row(1, 1)), ANY);

        same(identical.alpha(), 1);
        same(identical.errorRatio(), 0);
        same(identical.standardError(), 0);
        same(independent.alpha(), 0);
        same(independent.errorRatio(), 1);
    }

    @Property
    void generatedScoresHaveTheFiguresOfTheReference(@ForAll("scores") List<double[]> rows) {
        var matrix = new ScoreMatrix(rows, rows.get(0).length);
        var reference = new PlainReference(rows);

        var test = TestStatistics.of(matrix, ANY);
        var items = ItemStatistics.of(matrix, ANY);

        same(test.mean(), reference.meanTotal());
        same(test.standardDeviation(), reference.deviationOfTotals());
        same(test.alpha(), reference.alpha());
        same(test.errorRatio(), reference.errorRatio());
        same(test.standardError(), reference.errorRatio() * reference.deviationOfTotals());
        for (int item = 0; item < items.size(); item++) {
            var own = items.get(item);
            same(own.facility(), reference.facility(item));
            same(own.standardDeviation(), reference.deviation(item));
            assertThat(own.intendedWeight()).isCloseTo(1.0 / items.size(), within(EXACT));
            same(own.effectiveWeight(), reference.effectiveWeight(item));
            same(own.discriminationIndex(), reference.discriminationIndex(item));
            same(own.discriminativeEfficiency(), reference.discriminativeEfficiency(item));
        }
    }

    @Property
    void theOrderOfStudentsMeansNothing(@ForAll("scores") List<double[]> rows, @ForAll long seed) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        var again = ItemStatistics.of(new ScoreMatrix(shuffled, rows.get(0).length), ANY);

        var statistics = ItemStatistics.of(new ScoreMatrix(rows, rows.get(0).length), ANY);
        for (int item = 0; item < again.size(); item++) {
            var figure = statistics.get(item).discriminationIndex();
            same(again.get(item).discriminationIndex(), figure.value() == null ? Double.NaN : figure.value());
        }
    }

    @Property
    void figuresStayInTheirRanges(@ForAll("scores") List<double[]> rows) {
        for (var item : ItemStatistics.of(new ScoreMatrix(rows, rows.get(0).length), ANY)) {
            isWithin(item.facility(), 0, 1);
            isWithin(item.effectiveWeight(), 0, 1);
            isWithin(item.discriminationIndex(), -1, 1);
            isWithin(item.discriminativeEfficiency(), -1e9, 1);
        }
    }

    private static void isWithin(Figure figure, double from, double to) {
        if (figure.value() != null) {
            assertThat(figure.value()).isBetween(from - EXACT, to + EXACT);
        }
    }

    @Test
    void nobody() {
        var test = TestStatistics.of(matrix(), Minimums.SHOWN);

        assertThat(test.mean()).isEqualTo(Figure.absent(Absence.TOO_FEW_STUDENTS));
        assertThat(test.alpha()).isEqualTo(Figure.absent(Absence.TOO_FEW_STUDENTS));
        assertThat(ItemStatistics.of(matrix(), Minimums.SHOWN))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.facility()).isEqualTo(Figure.absent(Absence.TOO_FEW_STUDENTS)));
    }

    @Test
    void nineStudentsAreTooFewForAllButMeans() {
        var rows = Collections.nCopies(9, row(1, 0));

        var item = ItemStatistics.of(new ScoreMatrix(rows, 2), Minimums.SHOWN).get(0);

        same(item.facility(), 1);
        assertThat(item.standardDeviation()).isEqualTo(Figure.absent(Absence.TOO_FEW_STUDENTS));
        assertThat(item.discriminationIndex()).isEqualTo(Figure.absent(Absence.TOO_FEW_STUDENTS));
    }

    @Test
    void allRightAndAllWrongVaryInNothing() {
        for (double score : new double[] {0, 1, .1}) {
            var matrix = new ScoreMatrix(Collections.nCopies(12, row(score, score, score)), 3);

            var test = TestStatistics.of(matrix, Minimums.SHOWN);
            var item = ItemStatistics.of(matrix, Minimums.SHOWN).get(1);

            same(test.standardDeviation(), 0);
            assertThat(test.alpha()).isEqualTo(Figure.absent(Absence.NO_VARIATION));
            same(item.standardDeviation(), 0);
            assertThat(item.effectiveWeight()).isEqualTo(Figure.absent(Absence.NO_VARIATION));
            assertThat(item.discriminationIndex()).isEqualTo(Figure.absent(Absence.NO_VARIATION));
        }
    }

    @Test
    void oneItemHasNothingToBeComparedWith() {
        var matrix = matrix(row(0), row(1), row(1));

        assertThat(TestStatistics.of(matrix, ANY).alpha()).isEqualTo(Figure.absent(Absence.TOO_FEW_ITEMS));
        var item = ItemStatistics.of(matrix, ANY).get(0);
        assertThat(item.discriminationIndex()).isEqualTo(Figure.absent(Absence.TOO_FEW_ITEMS));
        same(item.effectiveWeight(), 1);
    }

    @Test
    void anItemAgainstTheTotalHasNoWeight() {
        var items = ItemStatistics.of(matrix(row(0, 1, 1), row(0, 1, .9), row(1, 0, .1), row(1, 0, 0)), ANY);

        assertThat(items.get(0).effectiveWeight()).isEqualTo(Figure.absent(Absence.NEGATIVE_COVARIANCE));
        same(
                items.get(0).discriminationIndex(),
                new PlainReference(List.of(row(0, 1, 1), row(0, 1, .9), row(1, 0, .1), row(1, 0, 0)))
                        .discriminationIndex(0));
        assertThat(items.get(0).discriminationIndex().value()).isLessThan(-.9);
    }

    /** Whole, half and near credits, F1 values, and zeros for what was left out. */
    @Provide
    Arbitrary<List<double[]>> scores() {
        var credit = Arbitraries.of(0.0, 0.0, 1.0, 1.0, .5, .25, 2.0 / 3, 6.0 / 7, .1);
        return Arbitraries.integers().between(1, 12).flatMap(items -> credit.array(double[].class)
                .ofSize(items)
                .list()
                .ofMinSize(2)
                .ofMaxSize(40));
    }
}
