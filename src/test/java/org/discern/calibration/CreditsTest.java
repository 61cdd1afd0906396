package org.discern.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.discern.grading.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource({
        "CLASSIFY, 0, 0",
        "CLASSIFY, .25, 1",
        "CLASSIFY, .5, 1",
        "CLASSIFY, 1, 2",
        "COMPARE, .5, 1",
        "ATTRIBUTE, 0, 0",
        "ATTRIBUTE, 1, 2",
        "SORT, 0, 0",
        "SORT, .2, 0",
        "SORT, .3333333333333333, 1",
        "SORT, .6666666666666666, 2",
        "SORT, .8333333333333334, 2",
        "SORT, .9999999999999999, 3",
        "HIGHLIGHT, .32, 0",
        "HIGHLIGHT, .5, 1",
        "HIGHLIGHT, .99, 2",
        "HIGHLIGHT, 1, 3",
        "EVIDENCE, 0, 0",
        "EVIDENCE, .8, 2"
    })
    void aCreditIsOneOfAFewOrderedCategories(Kind kind, double credit, int category) {
        assertThat(Credits.category(kind, credit)).isEqualTo((byte) category);
    }
}
