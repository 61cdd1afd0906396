package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompareTest {

    private static final Excerpts TEXTS =
            new Excerpts(Map.of("headline", "Pool opens on Saturday", "lead", "The pool should open on Saturday."));
    private static final Compare ALL = new Compare("headline", "lead", List.of());

    @ParameterizedTest
    @EnumSource
    void earnsFullCreditForTheKeyAndNothingForAnyOther(Fidelity given) {
        var exercise = exercise(ALL, Fidelity.STRONGER);

        Mark mark = exercise.mark(new Compare.Answer(given), true);

        assertThat(mark)
                .isEqualTo(new Mark(
                        given == Fidelity.STRONGER ? 1 : 0,
                        List.of(new Call(Axis.FIDELITY, "STRONGER", given.name()))));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAcceptedAnswerEarnsTheFullMarkAndIsNoMistakeInTheConfusionMatrix(boolean partialCredit) {
        var exercise = exercise(ALL, Fidelity.STRONGER, Fidelity.NOT_SUPPORTED);

        Mark mark = exercise.mark(new Compare.Answer(Fidelity.NOT_SUPPORTED), partialCredit);

        assertThat(mark).isEqualTo(new Mark(1, List.of(new Call(Axis.FIDELITY, "NOT_SUPPORTED", "NOT_SUPPORTED"))));
    }

    @Test
    void showsBothTexts() {
        assertThat(ALL.excerpts()).containsExactly("headline", "lead");
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        assertThat(exercise(ALL, Fidelity.WEAKER, Fidelity.SAME_SENSE).faults()).isEmpty();
    }

    @Test
    void tellsTheAuthorOfExcerptsThatDoNotExist() {
        var exercise = exercise(new Compare("here", "there", List.of()), Fidelity.WEAKER);

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/excerpt", "There is no excerpt here."),
                        new Fault("/against", "There is no excerpt there."));
    }

    @Test
    void tellsTheAuthorNotToCompareATextWithItself() {
        var exercise = exercise(new Compare("lead", "lead", List.of()), Fidelity.SAME_WORDS);

        assertThat(exercise.faults()).containsExactly(new Fault("/against", "Compare an excerpt with another one."));
    }

    @Test
    void tellsTheAuthorOfAKeyThatStudentsCannotChoose() {
        var exercise = exercise(
                new Compare("headline", "lead", List.of("WEAKER", "STRONGER")),
                Fidelity.SAME_SENSE,
                Fidelity.SAME_WORDS);

        assertThat(exercise.faults()).extracting(Fault::pointer).containsExactly("/key/fidelity", "/key/accept");
    }

    @Test
    void tellsTheAuthorThatAcceptingEveryOptionAsksNothing() {
        var exercise = exercise(
                new Compare("headline", "lead", List.of("WEAKER", "STRONGER")), Fidelity.WEAKER, Fidelity.STRONGER);

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/accept", "A key that accepts every option asks nothing: accept fewer."));
    }

    @Test
    void tellsTheDeviceOfAnAnswerThatWasNotOffered() {
        var exercise = exercise(new Compare("headline", "lead", List.of("WEAKER", "STRONGER")), Fidelity.WEAKER);

        var faults = exercise.faults(new Compare.Answer(Fidelity.SAME_SENSE));

        assertThat(faults)
                .containsExactly(
                        new Fault("/fidelity", "SAME_SENSE is not among the options: use one of WEAKER, STRONGER."));
        assertThat(exercise.faults(new Compare.Answer(Fidelity.STRONGER))).isEmpty();
    }

    @Test
    void aKeyMadeFromAnAnswerHasItAlone() {
        var exercise = exercise(ALL, Fidelity.STRONGER, Fidelity.NOT_SUPPORTED);

        Key key = exercise.keyFrom(new Compare.Answer(Fidelity.SAME_SENSE));

        assertThat(key).isEqualTo(new Compare.Key(Fidelity.SAME_SENSE, List.of()));
    }

    @Test
    void picksItsAnswerForTheTextThatIsJudged() {
        var exercise = exercise(ALL, Fidelity.STRONGER);

        assertThat(exercise.picks(new Compare.Answer(Fidelity.WEAKER))).containsExactly(new Pick("headline", "WEAKER"));
    }

    private static Exercise<?, ?> exercise(Compare question, Fidelity keyed, Fidelity... accepted) {
        return Exercise.of(question, new Compare.Key(keyed, List.of(accepted)), TEXTS);
    }
}
