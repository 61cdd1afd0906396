package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(doubles = {-.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void hasACreditFromNothingToAll(double credit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(credit, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsWord(Kind kind) {
        assertThat(Kind.of(kind.word())).contains(kind);
        assertThat(kind.word()).isEqualTo(kind.question().getSimpleName().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CLASSIFY", "guess"})
    void noOtherWordIsAKind(String word) {
        assertThat(Kind.of(word)).isEmpty();
    }

    @Test
    void aFaultKeepsItsPlaceInsideWhatHoldsIt() {
        var fault = new Fault("/key/label", "No.");

        Fault under = fault.under("/items/3");

        assertThat(under).isEqualTo(new Fault("/items/3/key/label", "No."));
    }
}
