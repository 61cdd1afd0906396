package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.discern.classroom.ClassTouched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var one = new Hint("a1", new ClassTouched(UUID.randomUUID(), UUID.randomUUID()));
        var all = new Hint("b2", ClassTouched.everywhere(UUID.randomUUID()));

        assertThat(Hint.read(one.text())).contains(one);
        assertThat(Hint.read(all.text())).contains(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a 00000000-0000-0000-0000-000000000000 each", "all all all"})
    void whatIsNoHintIsNone(String text) {
        assertThat(Hint.read(text)).isEmpty();
    }
}
