package org.discern.quiz.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

    /** Paragraphs are letters here; what stands on the left and not on the right. */
    @ParameterizedTest
    @CsvSource({"abc, abc, ''", "abc, axc, b", "abcd, ad, bc", "ad, abcd, ''", "aab, ab, a", "abc, xyz, abc"})
    void leavesOutWhatIsTheSameBeforeAndAfter(String text, String other, String differs) {
        assertThat(Paragraphs.of(spread(text)).without(spread(other))).isEqualTo(spread(differs));
    }

    private static String spread(String letters) {
        return String.join("\n\n", letters.split("(?!^)"));
    }
}
