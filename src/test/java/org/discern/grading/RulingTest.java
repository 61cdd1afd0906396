package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.discern.label.Axis;
import org.junit.jupiter.api.Test;

/** How the answers to one item are marked once its key has been corrected. */
class RulingTest {

    private static final Classify QUESTION = new Classify(Axis.LABEL, "lanes", List.of());
    private static final Setting SETTING = new Setting(new Excerpts(Map.of("lanes", "The pool has six lanes.")), true);
    private static final Key CLAIM = new Classify.Key("CLAIM", List.of());
    private static final Key OPINION = new Classify.Key("OPINION", List.of());
    private static final Key QUOTE = new Classify.Key("QUOTE", List.of());

    private final Ruling published = Ruling.of(new Solution(CLAIM, "It can be counted.", List.of(), List.of(), null));

    @Test
    void anotherKeyTakesThePlaceOfTheFirst() {
        Ruling corrected = published.replacedBy(OPINION);

        assertThat(credit(corrected, "OPINION")).isEqualTo(1);
        assertThat(credit(corrected, "CLAIM")).isZero();
        assertThat(corrected.solution().key()).isEqualTo(OPINION);
    }

    @Test
    void withBothRightTheFirstIsStillShownAndEitherEarnsAll() {
        Ruling corrected = published.accepting(OPINION);

        assertThat(credit(corrected, "OPINION")).isEqualTo(1);
        assertThat(credit(corrected, "CLAIM")).isEqualTo(1);
        assertThat(credit(corrected, "QUOTE")).isZero();
        assertThat(corrected.solution()).isEqualTo(published.solution());
        assertThat(corrected.alsoRight()).containsExactly(OPINION);
    }

    @Test
    void acceptingWhatIsRightAlreadyChangesNothing() {
        Ruling corrected = published.accepting(OPINION);

        assertThat(corrected.accepting(CLAIM)).isEqualTo(corrected);
        assertThat(corrected.accepting(OPINION)).isEqualTo(corrected);
    }

    @Test
    void anAnswerThatIsRightUnderNoKeyIsHeldAgainstTheFirst() {
        Mark mark = published.accepting(OPINION).mark(QUESTION, new Classify.Answer("QUOTE"), SETTING);

        assertThat(mark.calls()).containsExactly(new Call(Axis.LABEL, "CLAIM", "QUOTE"));
    }

    @Test
    void anAnswerKeepsWhatItEarnedWithoutItsKeyBeingRightAgain() {
        Ruling corrected = published.replacedBy(OPINION).notBelow(published);

        assertThat(credit(corrected, "CLAIM")).isEqualTo(1);
        assertThat(credit(corrected, "OPINION")).isEqualTo(1);
        assertThat(corrected.solution().key()).isEqualTo(OPINION);
        assertThat(corrected.alsoRight()).isEmpty();
    }

    @Test
    void aKeyThatIsRightIsNotKeptTwice() {
        Ruling corrected = published.accepting(QUOTE).notBelow(published);

        assertThat(corrected.stillEarning()).isEmpty();
    }

    @Test
    void aDroppedItemIsMarkedAsBeforeUntilItGetsANewKey() {
        Ruling dropped = published.accepting(QUOTE).droppedOut();

        assertThat(dropped.dropped()).isTrue();
        assertThat(credit(dropped, "QUOTE")).isEqualTo(1);
        assertThat(dropped.replacedBy(OPINION).dropped()).isFalse();
        assertThat(dropped.accepting(OPINION).dropped()).isFalse();
    }

    private static double credit(Ruling ruling, String given) {
        return ruling.mark(QUESTION, new Classify.Answer(given), SETTING).credit();
    }
}
