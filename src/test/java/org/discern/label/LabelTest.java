package org.discern.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    private static final String TABLE = """
            NONE,     CLAIM,            CLAIM
            NONE,     OPINION,          OPINION
            NONE,     BLENDED,          CLAIM OPINION
            NONE,     PREDICTION,       CLAIM
            NONE,     NOT_AN_ASSERTION, ''
            DIRECT,   CLAIM,            QUOTE
            DIRECT,   OPINION,          QUOTE
            DIRECT,   BLENDED,          QUOTE
            DIRECT,   PREDICTION,       QUOTE
            DIRECT,   NOT_AN_ASSERTION, QUOTE
            INDIRECT, CLAIM,            QUOTE
            INDIRECT, OPINION,          QUOTE
            INDIRECT, BLENDED,          QUOTE
            INDIRECT, PREDICTION,       QUOTE
            INDIRECT, NOT_AN_ASSERTION, QUOTE
            MIXED,    CLAIM,            QUOTE
            MIXED,    OPINION,          QUOTE
            MIXED,    BLENDED,          QUOTE
            MIXED,    PREDICTION,       QUOTE
            MIXED,    NOT_AN_ASSERTION, QUOTE
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void derivesTheLabelFromWhoSpeaksAndWhetherEvidenceCouldSettleIt(Form form, Content content, String labels) {
        Set<Label> expected = Stream.of(labels.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Label::valueOf)
                .collect(Collectors.toSet());

        Set<Label> derived = Label.of(form, content);

        assertThat(derived).isEqualTo(expected);
    }

    @Test
    void theTableAboveHasEveryCombinationOnce() {
        var rows = TABLE.lines().map(row -> row.split(", +")).toList();

        Set<String> combinations =
                rows.stream().map(row -> row[0].strip() + " " + row[1]).collect(Collectors.toSet());

        assertThat(combinations).hasSameSizeAs(rows).hasSize(Form.values().length * Content.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "LABEL, CLAIM QUOTE OPINION",
        "FORM, NONE DIRECT INDIRECT MIXED",
        "CONTENT, CLAIM OPINION BLENDED PREDICTION NOT_AN_ASSERTION",
        "FIDELITY, SAME_WORDS SAME_SENSE STRONGER WEAKER NOT_SUPPORTED"
    })
    void anAxisListsItsLabelsInTheOrderInWhichStudentsSeeThem(Axis axis, String labels) {
        assertThat(axis.labels()).containsExactly(labels.split(" "));
    }

    @Test
    void noTwoAxesAskTheSame() {
        var axes = Arrays.stream(Axis.values()).map(Axis::labels).toList();

        assertThat(new HashSet<>(axes)).hasSameSizeAs(axes);
    }
}
