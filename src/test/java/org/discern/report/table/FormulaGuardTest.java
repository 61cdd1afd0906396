package org.discern.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "−1",
                "﹦1",
                "⁺1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "'=1",
                "' =1"
            })
    void anApostropheGoesBeforeWhatWouldBeRun(String text) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(guarded).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Otter;=cmd|' /C calc'!A0 → Otter;'=cmd|' /C calc'!A0
            Otter,@SUM(1)            → Otter,'@SUM(1)
            say "=1"                 → say "'=1"
            a|-1                     → a|'-1
            a; =1                    → a;' =1
            """)
    void oneGoesToWhereAnotherSeparatorWouldCut(String text, String expected) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(guarded).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Brave Otter", "ice-director", "1 + 1 = 2", "a@b", "it’s", "'", "''x", "well, so: 'x'"})
    void wordsThatCannotBeRunStayAsTheyAre(String text) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(guarded).isEqualTo(text);
    }

    @Property
    void nothingIsLost(@ForAll("texts") String text) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(FormulaGuard.undone(guarded)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }
}
