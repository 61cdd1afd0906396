package org.discern.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.discern.calibration.rasch.Scores;
import org.discern.grading.Kind;
import org.junit.jupiter.api.Test;

class StudentSheetTest {

    private static final List<Tasks.Asked> FOUR = List.of(
            new Tasks.Asked("a", Kind.CLASSIFY, 0),
            new Tasks.Asked("b", Kind.CLASSIFY, 1),
            new Tasks.Asked("discussed", Kind.CLASSIFY, null),
            new Tasks.Asked("c", Kind.CLASSIFY, 2));

    private final StudentSheet sheet = new StudentSheet();
    private final Scores scores = new Scores();

    @Test
    void whatWasLeftOutScoresNothingAndWhatWasNotReachedIsNotCounted() {
        sheet.add(FOUR, Map.of("b", 1.0));

        sheet.addTo(scores);

        assertThat(scores.answers()).isEqualTo(2);
    }

    @Test
    void anItemThatDoesNotCountTellsHowFarTheStudentCame() {
        sheet.add(FOUR, Map.of("discussed", 1.0));

        sheet.addTo(scores);

        assertThat(scores.answers()).isEqualTo(2);
        assertThat(scores.items()).isEqualTo(2);
    }

    @Test
    void anAttemptWithoutAnswersIsNobody() {
        sheet.add(FOUR, Map.of());

        sheet.addTo(scores);

        assertThat(scores.persons()).isZero();
    }

    @Test
    void aTaskThatComesAgainCountsOnce() {
        sheet.add(FOUR, Map.of("a", 0.0));
        sheet.add(FOUR, Map.of("a", 1.0, "b", 1.0));

        sheet.addTo(scores);

        assertThat(scores.persons()).isEqualTo(1);
        assertThat(scores.answers()).isEqualTo(2);
    }
}
