package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeTest {

    private static final Excerpts TEXTS = new Excerpts(Map.of("slide", "The slide, Farrow said, had gone by noon."));
    private static final List<String> SOURCES = List.of("Farrow", "the lifeguard", "the council", "the author");
    private static final Attribute WHO = new Attribute("slide", SOURCES);

    @ParameterizedTest
    @CsvSource({
        "Farrow, true, 1",
        "Farrow, false, 1",
        "the lifeguard, true, 0",
        "the council, false, 0",
        "the author, true, 0"
    })
    void earnsFullCreditForTheKeyAndNothingForAnyOther(String given, boolean partialCredit, double credit) {
        var exercise = exercise(WHO, "Farrow");

        Mark mark = exercise.mark(new Attribute.Answer(given), partialCredit);

        assertThat(mark.credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAcceptedSourceEarnsTheFullMark(boolean partialCredit) {
        var exercise = exercise(WHO, "Farrow", "the council");

        Mark mark = exercise.mark(new Attribute.Answer("the council"), partialCredit);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @Test
    void theAuthorCanBeTheSource() {
        var exercise = exercise(WHO, "the author");

        Mark mark = exercise.mark(new Attribute.Answer("the author"), false);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @Test
    void makesNoCallSinceASourceIsNoLabel() {
        var exercise = exercise(WHO, "Farrow");

        assertThat(exercise.mark(new Attribute.Answer("Farrow"), true).calls()).isEmpty();
        assertThat(exercise.mark(new Attribute.Answer("the author"), true).calls())
                .isEmpty();
    }

    @Test
    void showsItsExcerpt() {
        assertThat(WHO.excerpts()).containsExactly("slide");
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        assertThat(exercise(WHO, "Farrow", "the council").faults()).isEmpty();
    }

    @Test
    void tellsTheAuthorOfAnExcerptThatDoesNotExist() {
        var exercise = exercise(new Attribute("here", SOURCES), "Farrow");

        assertThat(exercise.faults()).containsExactly(new Fault("/excerpt", "There is no excerpt here."));
    }

    @Test
    void tellsTheAuthorToOfferAChoice() {
        assertThat(exercise(new Attribute("slide", List.of("Farrow", "Farrow", "Marsh")), "Farrow")
                        .faults())
                .containsExactly(new Fault("/options", "Offer at least two options, each once."));
        assertThat(exercise(new Attribute("slide", List.of("Farrow")), "Farrow").faults())
                .contains(new Fault("/options", "Offer at least two options, each once."));
    }

    @Test
    void tellsTheAuthorOfAKeyThatStudentsCannotChoose() {
        var exercise = exercise(new Attribute("slide", List.of("Farrow", "Marsh")), "farrow", "Crane");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/source", "farrow is not among the options: use one of Farrow, Marsh."),
                        new Fault("/key/accept", "Crane is not among the options: use one of Farrow, Marsh."));
    }

    @Test
    void tellsTheAuthorThatAcceptingEveryOptionAsksNothing() {
        var exercise = exercise(new Attribute("slide", List.of("Farrow", "Marsh")), "Marsh", "Farrow");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/accept", "A key that accepts every option asks nothing: accept fewer."));
    }

    @Test
    void tellsTheDeviceOfASourceThatWasNotOffered() {
        var exercise = exercise(new Attribute("slide", List.of("Farrow", "Marsh")), "Farrow");

        assertThat(exercise.faults(new Attribute.Answer("the author")))
                .containsExactly(
                        new Fault("/source", "the author is not among the options: use one of Farrow, Marsh."));
        assertThat(exercise.faults(new Attribute.Answer("Marsh"))).isEmpty();
    }

    @Test
    void anAnswerNamesASource() {
        assertThatNullPointerException().isThrownBy(() -> new Attribute.Answer(null));
    }

    @Test
    void aKeyMadeFromAnAnswerHasItAlone() {
        var exercise = exercise(WHO, "Farrow", "the council");

        assertThat(exercise.keyFrom(new Attribute.Answer("the author")))
                .isEqualTo(new Attribute.Key("the author", List.of()));
    }

    @Test
    void picksItsSource() {
        var exercise = exercise(WHO, "Farrow");

        assertThat(exercise.picks(new Attribute.Answer("the author"))).containsExactly(new Pick("slide", "the author"));
    }

    private static Exercise<?, ?> exercise(Attribute question, String keyed, String... accepted) {
        return Exercise.of(question, new Attribute.Key(keyed, List.of(accepted)), TEXTS);
    }
}
