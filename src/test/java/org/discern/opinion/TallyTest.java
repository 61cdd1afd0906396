package org.discern.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.opinion.Tally.Contest.MAJORITY_AGAINST_KEY;
import static org.discern.opinion.Tally.Contest.NO_CLEAR_MAJORITY;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Tally keyedAsClaim(String... given) {
        return new Tally(List.of("CLAIM"), List.of(given));
    }

    @Test
    void whatAllSayIsNotContested() {
        assertThat(keyedAsClaim("CLAIM", "CLAIM", "CLAIM").contests()).isEmpty();
    }

    @Test
    void oneColleagueAloneContestsNothing() {
        assertThat(keyedAsClaim("OPINION").contests()).isEmpty();
    }

    @Test
    void oneDissenterAmongManyContestsNothing() {
        assertThat(keyedAsClaim("CLAIM", "CLAIM", "OPINION").contests()).isEmpty();
    }

    @Test
    void colleaguesWhoAgreeAgainstTheKeyContestIt() {
        assertThat(keyedAsClaim("OPINION", "OPINION").contests()).containsExactly(MAJORITY_AGAINST_KEY);
    }

    @Test
    void halfOfThemAreNoMajority() {
        assertThat(keyedAsClaim("OPINION", "CLAIM").contests()).isEmpty();
    }

    @Test
    void voicesThatGoApartContestTheItem() {
        assertThat(keyedAsClaim("OPINION", "OPINION", "CLAIM").contests())
                .containsExactly(MAJORITY_AGAINST_KEY, NO_CLEAR_MAJORITY);
        assertThat(keyedAsClaim("OPINION", "QUOTE", "CLAIM", "CLAIM").contests())
                .containsExactly(NO_CLEAR_MAJORITY);
    }

    @Test
    void whatTheKeyAcceptsIsNoDisagreement() {
        var tally = new Tally(List.of("CLAIM", "OPINION"), List.of("OPINION", "OPINION", "CLAIM"));

        assertThat(tally.contests()).isEmpty();
    }

    @Test
    void twoLabelsWithAThirdOfTheVoicesEachCanBothBeAccepted() {
        assertThat(keyedAsClaim("OPINION", "OPINION").second()).contains("OPINION");
        assertThat(keyedAsClaim("OPINION", "OPINION", "QUOTE", "CLAIM", "CLAIM").second())
                .contains("OPINION");
    }

    @Test
    void aKeyWithLessThanAThirdOfTheVoicesIsNotMendedByAcceptingMore() {
        assertThat(keyedAsClaim("OPINION", "OPINION", "OPINION").second()).isEmpty();
    }

    @Test
    void threeLabelsAreNotAllAccepted() {
        assertThat(keyedAsClaim("OPINION", "QUOTE").second()).isEmpty();
    }

    @Test
    void twoOtherLabelsAreNotAcceptedBesideAKeyThatNobodyShares() {
        assertThat(keyedAsClaim("OPINION", "OPINION", "QUOTE", "QUOTE").second())
                .isEmpty();
    }
}
