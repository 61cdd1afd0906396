package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final Excerpts TEXTS = new Excerpts(Map.of("visits", "The pool had 900 visits in May."));
    private static final Evidence FOUR = offering("till", "counter", "survey", "values");

    @ParameterizedTest
    @CsvSource({
        // precision and recall: 1 and 1; 1 and 1/2; 2/3 and 1; 1/2 and 1/2; 1/2 and 1; none
        "till counter, 1",
        "counter till, 1",
        "till, .6666666666666666",
        "till counter survey, .8",
        "till survey, .5",
        "till counter survey values, .6666666666666666",
        "survey values, 0",
        "values, 0"
    })
    void earnsTheF1OfTheChosenOptions(String chosen, double f1) {
        var exercise = keyed("till counter");

        Mark mark = exercise.mark(chosen(chosen), true);

        assertThat(mark.credit()).isEqualTo(f1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"counter till, 1", "till, 0", "till counter survey, 0", "till counter survey values, 0"})
    void withoutPartialCreditOnlyTheWholeSetEarnsAnything(String chosen, double credit) {
        var exercise = keyed("till counter");

        Mark mark = exercise.mark(chosen(chosen), false);

        assertThat(mark.credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({
        "survey, false, 1",
        "till counter, false, 1",
        // nearer to the accepted set than to the best one
        "survey values, true, .6666666666666666"
    })
    void anAcceptedSetEarnsTheFullMarkAndTheNearestSetCounts(String chosen, boolean partialCredit, double credit) {
        var exercise = keyed("till counter", "survey");

        Mark mark = exercise.mark(chosen(chosen), partialCredit);

        assertThat(mark.credit()).isEqualTo(credit, within(1e-12));
    }

    @Test
    void acceptedSetsDoNotMix() {
        var exercise = keyed("till", "survey");

        Mark mark = exercise.mark(chosen("till survey"), true);

        assertThat(mark.credit()).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void makesNoCall() {
        assertThat(keyed("till").mark(chosen("survey"), true).calls()).isEmpty();
    }

    @Test
    void showsItsExcerpt() {
        assertThat(FOUR.excerpts()).containsExactly("visits");
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        assertThat(keyed("till counter", "survey", "till survey counter").faults())
                .isEmpty();
    }

    @Test
    void tellsTheAuthorOfAnExcerptThatDoesNotExist() {
        var question = new Evidence("here", FOUR.options());

        var faults = Exercise.of(question, key("till"), TEXTS).faults();

        assertThat(faults).containsExactly(new Fault("/excerpt", "There is no excerpt here."));
    }

    @Test
    void tellsTheAuthorToOfferAChoiceOfDifferentOptions() {
        assertThat(Exercise.of(offering("till", "till", "survey"), key("till"), TEXTS)
                        .faults())
                .containsExactly(new Fault("/options", "Offer at least two options, each once."));
        assertThat(Exercise.of(offering("till"), key("till"), TEXTS).faults())
                .contains(new Fault("/options", "Offer at least two options, each once."));
    }

    @Test
    void tellsTheAuthorOfAKeyThatStudentsCannotChoose() {
        var exercise = keyed("till census", "poll");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault(
                                "/key/settles",
                                "census is not among the options: use one of till, counter, survey, values."),
                        new Fault(
                                "/key/accept/0",
                                "poll is not among the options: use one of till, counter, survey, values."));
    }

    @Test
    void tellsTheAuthorThatAKeyOfEveryOptionAsksNothing() {
        var exercise = keyed("till counter survey values", "values survey counter till");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/settles", "A key of every option asks nothing: leave some out."),
                        new Fault("/key/accept/0", "A key of every option asks nothing: leave some out."));
    }

    @Test
    void tellsTheAuthorOfAnEmptyKeyAndOfOneThatNamesAnOptionTwice() {
        assertThat(keyed("").faults())
                .containsExactly(new Fault("/key/settles", "Choose at least one option, each once."));
        assertThat(keyed("till till").faults())
                .containsExactly(new Fault("/key/settles", "Choose at least one option, each once."));
    }

    @Test
    void tellsTheDeviceOfAnAnswerThatWasNotOffered() {
        var exercise = keyed("till");

        assertThat(exercise.faults(chosen("till poll")))
                .containsExactly(new Fault(
                        "/chosen", "poll is not among the options: use one of till, counter, survey, values."));
        assertThat(exercise.faults(chosen("")))
                .containsExactly(new Fault("/chosen", "Choose at least one option, each once."));
        assertThat(exercise.faults(chosen("till till")))
                .containsExactly(new Fault("/chosen", "Choose at least one option, each once."));
        assertThat(exercise.faults(chosen("till counter survey values"))).isEmpty();
    }

    @Test
    void aKeyMadeFromAnAnswerHasItAlone() {
        var exercise = keyed("till counter", "survey");

        assertThat(exercise.keyFrom(chosen("till"))).isEqualTo(key("till"));
    }

    @Test
    void picksEachOption() {
        assertThat(keyed("till").picks(chosen("survey values")))
                .containsExactly(new Pick("visits", "survey"), new Pick("visits", "values"));
    }

    private static Evidence offering(String... ids) {
        return new Evidence(
                "visits",
                Arrays.stream(ids)
                        .map(id -> new Evidence.Option(id, "Look at the " + id + "."))
                        .toList());
    }

    private static Exercise<?, ?> keyed(String settles, String... accepted) {
        return Exercise.of(FOUR, key(settles, accepted), TEXTS);
    }

    private static Evidence.Key key(String settles, String... accepted) {
        return new Evidence.Key(
                ids(settles), Arrays.stream(accepted).map(EvidenceTest::ids).toList());
    }

    private static Evidence.Answer chosen(String ids) {
        return new Evidence.Answer(ids(ids));
    }

    private static List<String> ids(String ids) {
        return Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).toList();
    }
}
