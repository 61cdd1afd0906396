package org.discern.calibration.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartialCreditModelTest {

    /** R. D. Bock and M. Lieberman, Psychometrika 35 (1970): how many of 1,000 had which of five items right, 00000 to 11111. */
    private static final int[] LSAT_6 = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    /**
     * D. Rizopoulos, Journal of Statistical Software 17 (2006), issue 5: by the package ltm, whose unit is the spread of
     * abilities and whose 0 is their mean. R. D. Bock and M. Aitkin (1981) have the same about the mean item.
     */
    @Test
    void lsat6HasThePublishedFigures() {
        var scores = new Scores();
        for (int pattern = 0; pattern < LSAT_6.length; pattern++) {
            for (int person = 0; person < LSAT_6[pattern]; person++) {
                scores.add(new int[] {0, 1, 2, 3, 4}, bits(pattern));
            }
        }

        var calibration = PartialCreditModel.fit(scores, 30);

        var fit = calibration.fit();
        assertThat(fit.converged()).isTrue();
        assertThat(fit.logLikelihood()).isCloseTo(-2466.938, within(.0005));
        assertThat(fit.spread()).isCloseTo(.7551, within(.0002));
        double[] published = {-3.6153, -1.3224, -.3176, -1.7301, -2.7802};
        double[] centred = {-1.255, .476, 1.235, .168, -.625};
        for (var item : calibration.items()) {
            double difficulty = item.difficulty() - fit.meanAbility();
            assertThat(difficulty / fit.spread()).isCloseTo(published[item.number()], within(.001));
            assertThat(item.difficulty()).isCloseTo(centred[item.number()], within(.001));
            assertThat(item.infit()).isBetween(.95, 1.05);
        }
    }

    private static byte[] bits(int pattern) {
        byte[] bits = new byte[5];
        for (int i = 0; i < 5; i++) {
            bits[i] = (byte) (pattern >> (4 - i) & 1);
        }
        return bits;
    }

    @Test
    void thePersonsOrderAndTheItemsNumbersDoNotMatter() {
        var one = new Scores();
        var other = new Scores();
        for (int person = 0; person < 60; person++) {
            byte first = (byte) (person % 3 == 0 ? 0 : 1);
            byte second = (byte) (person % 2);
            one.add(new int[] {0, 1}, new byte[] {first, second});
        }
        for (int person = 59; person >= 0; person--) {
            byte first = (byte) (person % 3 == 0 ? 0 : 1);
            byte second = (byte) (person % 2);
            other.add(new int[] {4, 9}, new byte[] {second, first});
        }

        var items = PartialCreditModel.fit(one, 30).items();
        var turned = PartialCreditModel.fit(other, 30).items();

        assertThat(turned).extracting(Calibration.Estimate::number).containsExactly(4, 9);
        assertThat(turned.get(0).difficulty()).isCloseTo(items.get(1).difficulty(), within(1e-4));
        assertThat(turned.get(1).difficulty()).isCloseTo(items.get(0).difficulty(), within(1e-4));
        assertThat(items.get(0).difficulty()).isLessThan(items.get(1).difficulty());
    }

    @Test
    void whatCannotBeEstimatedIsLeftOutWithItsReason() {
        var scores = new Scores();
        for (int person = 0; person < 40; person++) {
            byte varied = (byte) (person % 2);
            byte[] categories = person < 29 ? new byte[] {varied, 1, 1} : new byte[] {varied, 1};
            scores.add(person < 29 ? new int[] {0, 1, 2} : new int[] {0, 1}, categories);
        }

        var calibration = PartialCreditModel.fit(scores, 30);

        assertThat(calibration.items()).extracting(Calibration.Estimate::number).containsExactly(0);
        assertThat(calibration.leftOut())
                .isEqualTo(List.of(
                        new Calibration.LeftOut(1, Calibration.Reason.NO_VARIATION),
                        new Calibration.LeftOut(2, Calibration.Reason.TOO_FEW)));
    }

    @Test
    void nobodyAndNothingGivesNothing() {
        var calibration = PartialCreditModel.fit(new Scores(), 30);

        assertThat(calibration.items()).isEmpty();
        assertThat(calibration.fit().converged()).isTrue();
    }

    /** Whoever has all or nothing has a place too, and all figures are finite. */
    @Test
    void allRightOrAllWrongIsFinite() {
        var scores = new Scores();
        for (int person = 0; person < 50; person++) {
            byte all = (byte) (person % 2);
            scores.add(new int[] {0, 1, 2}, new byte[] {all, all, all});
        }

        for (var item : PartialCreditModel.fit(scores, 30).items()) {
            assertThat(item.difficulty()).isCloseTo(0, within(1e-6));
            assertThat(item.standardError()).isFinite().isPositive();
            assertThat(item.outfit()).isFinite();
        }
    }

    @Test
    void itemsThatNoPersonLinksAreCountedAsGroups() {
        var scores = new Scores();
        for (int person = 0; person < 80; person++) {
            int first = person % 2 == 0 ? 0 : 2;
            scores.add(new int[] {first, first + 1}, new byte[] {(byte) (person % 4 / 2), (byte) (person % 3 / 2)});
        }

        assertThat(PartialCreditModel.fit(scores, 30).fit().groups()).isEqualTo(2);
    }
}
