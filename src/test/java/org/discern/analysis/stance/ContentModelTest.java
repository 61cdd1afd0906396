package org.discern.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.discern.label.Content;
import org.discern.label.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentModelTest {

    private static final ContentModel MODEL = ContentModel.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLAIM | The council voted 7 to 2 on Tuesday to close the library on Elm Street.",
                "CLAIM | Unemployment fell to 4.1 percent in March from 4.4 percent a year earlier.",
                "OPINION | It is a disgrace, and every one of us should be ashamed of it.",
                "OPINION | We must stop pretending that this shameful circus is a government.",
                "PREDICTION | The bridge will reopen in June, and the second lane is expected to follow next year.",
                "NOT_AN_ASSERTION | Sign up for our newsletter",
            })
    void judgesPlainCases(Content expected, String statement) {
        assertThat(MODEL.judge(statement, Form.NONE).content()).isEqualTo(expected);
    }

    @Test
    void tellsTheWordsThatWeighedMost() {
        Judgment judgment = MODEL.judge("This is a shameful and disgraceful plan.", Form.NONE);

        assertThat(judgment.words()).containsAnyOf("shameful", "disgraceful").hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "…", "?", "A", "“Yes”", "4"})
    void hasProbabilitiesForAnything(String statement) {
        Judgment judgment = MODEL.judge(statement, true);

        assertThat(judgment.probabilities()).hasSize(Content.values().length);
        assertThat(judgment.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, Offset.offset(1e-9));
        assertThat(judgment.slant()).isBetween(0.0, 1.0);
    }
}
