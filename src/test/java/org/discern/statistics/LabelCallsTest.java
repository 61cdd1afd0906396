package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.discern.statistics.LabelCalls.Cell;
import org.discern.statistics.LabelCalls.Use;
import org.junit.jupiter.api.Test;

class LabelCallsTest {

    private static final LabelCalls CALLS = new LabelCalls(List.of(
            new Cell("CLAIM", "CLAIM", 6),
            new Cell("CLAIM", "QUOTE", 2),
            new Cell("OPINION", "CLAIM", 3),
            new Cell("OPINION", "OPINION", 1)));

    @Test
    void overCallingIsWhatWasUsedBeyondItsRight() {
        assertThat(CALLS.uses())
                .containsExactly(new Use("CLAIM", 8, 9, 6), new Use("OPINION", 4, 1, 1), new Use("QUOTE", 0, 2, 0));
        assertThat(CALLS.uses()).extracting(Use::overCalled).containsExactly(1, -3, 2);
    }

    @Test
    void balancedAccuracyIsTheMeanRecallOfTheLabelsInKeys() {
        assertThat(CALLS.balancedAccuracy(Minimums.SHOWN)).isEqualTo(Figure.of((6.0 / 8 + 1.0 / 4) / 2));
    }

    @Test
    void whatIsTakenForAThirdLabelIsMissedAndNoFalseAlarm() {
        assertThat(CALLS.detection("CLAIM", "OPINION")).isEqualTo(new SignalDetection(6, 8, 3, 4));
    }

    @Test
    void withoutAnswersThereIsNothing() {
        var none = new LabelCalls(List.of());

        assertThat(none.uses()).isEmpty();
        assertThat(none.balancedAccuracy(Minimums.SHOWN)).isEqualTo(Figure.absent(Absence.TOO_FEW_ANSWERS));
        assertThat(none.detection("CLAIM", "OPINION")).isEqualTo(new SignalDetection(0, 0, 0, 0));
    }
}
