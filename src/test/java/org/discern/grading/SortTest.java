package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.label.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTest {

    private static final Excerpts TEXTS = new Excerpts(Map.of(
            "lanes", "The pool has six lanes.",
            "slide", "Farrow said that the slide had gone.",
            "colour", "The colour is a mistake."));
    private static final List<String> THREE = List.of("lanes", "slide", "colour");
    private static final Map<String, String> FORMS = Map.of("lanes", "NONE", "slide", "INDIRECT", "colour", "DIRECT");
    private static final Sort BY_FORM = new Sort(Axis.FORM, THREE, List.of());

    @ParameterizedTest
    @CsvSource({
        "NONE, INDIRECT, DIRECT, true, 1",
        "NONE, INDIRECT, DIRECT, false, 1",
        "NONE, MIXED, DIRECT, true, .8333333333333334",
        "NONE, MIXED, DIRECT, false, .6666666666666666",
        "NONE, MIXED, INDIRECT, true, .5833333333333334",
        "NONE, MIXED, INDIRECT, false, .3333333333333333",
        "MIXED, NONE, NONE, true, 0"
    })
    void earnsTheMeanOfWhatItsExcerptsEarn(
            String lanes, String slide, String colour, boolean partialCredit, double credit) {
        var exercise = exercise(BY_FORM, FORMS);

        Mark mark =
                exercise.mark(new Sort.Answer(Map.of("lanes", lanes, "slide", slide, "colour", colour)), partialCredit);

        assertThat(mark.credit()).isEqualTo(credit, within(1e-12));
    }

    @Test
    void aKeyMadeFromAnAnswerTakesItsLabelsAndKeepsTheOthers() {
        var exercise = exercise(BY_FORM, FORMS);

        Key key = exercise.keyFrom(new Sort.Answer(Map.of("lanes", "NONE", "slide", "MIXED")));

        Map<String, String> labels = new HashMap<>(FORMS);
        labels.putAll(Map.of("lanes", "NONE", "slide", "MIXED"));
        assertThat(key).isEqualTo(new Sort.Key(labels, Map.of()));
    }

    @Test
    void picksALabelForEachExcerptThatWasGivenOne() {
        var exercise = exercise(BY_FORM, FORMS);

        assertThat(exercise.picks(new Sort.Answer(Map.of("lanes", "NONE", "slide", "MIXED"))))
                .containsExactlyInAnyOrder(new Pick("lanes", "NONE"), new Pick("slide", "MIXED"));
    }

    @Test
    void tellsTheAuthorToSortExcerptsOfOneArticle() {
        var ofTwo = new Excerpts(TEXTS.texts(), Map.of("lanes", "one", "slide", "one", "colour", "other"));

        var faults = Exercise.of(BY_FORM, new Sort.Key(FORMS, Map.of()), ofTwo).faults();

        assertThat(faults).containsExactly(new Fault("/excerpts", "Sort excerpts of one article."));
    }

    @Test
    void anExcerptWithoutALabelEarnsNothingAndMakesNoCall() {
        var exercise = exercise(BY_FORM, FORMS);

        Mark mark = exercise.mark(new Sort.Answer(Map.of("slide", "INDIRECT")), true);

        assertThat(mark.credit()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(mark.calls()).containsExactly(new Call(Axis.FORM, "INDIRECT", "INDIRECT"));
    }

    @Test
    void makesACallForEachLabelInTheOrderShown() {
        var exercise = exercise(BY_FORM, FORMS);

        Mark mark = exercise.mark(new Sort.Answer(Map.of("colour", "NONE", "slide", "MIXED", "lanes", "NONE")), true);

        assertThat(mark.calls())
                .containsExactly(
                        new Call(Axis.FORM, "NONE", "NONE"),
                        new Call(Axis.FORM, "INDIRECT", "MIXED"),
                        new Call(Axis.FORM, "DIRECT", "NONE"));
    }

    @Test
    void aLabelAcceptedForOneExcerptIsNotAcceptedForAnother() {
        var exercise = Exercise.of(BY_FORM, new Sort.Key(FORMS, Map.of("slide", List.of("NONE"))), TEXTS);

        Mark mark = exercise.mark(new Sort.Answer(Map.of("slide", "NONE", "colour", "NONE")), false);

        assertThat(mark.credit()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(mark.calls())
                .containsExactly(new Call(Axis.FORM, "NONE", "NONE"), new Call(Axis.FORM, "DIRECT", "NONE"));
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        var key = new Sort.Key(FORMS, Map.of("slide", List.of("MIXED")));

        assertThat(Exercise.of(BY_FORM, key, TEXTS).faults()).isEmpty();
    }

    @Test
    void tellsTheAuthorThatFidelityNeedsTwoTexts() {
        var exercise = exercise(
                new Sort(Axis.FIDELITY, List.of("lanes", "slide"), List.of()),
                Map.of("lanes", "WEAKER", "slide", "STRONGER"));

        assertThat(exercise.faults()).extracting(Fault::pointer).containsExactly("/axis");
    }

    @Test
    void tellsTheAuthorThatOneExcerptIsNotEnough() {
        var exercise = exercise(new Sort(Axis.FORM, List.of("lanes"), List.of()), Map.of("lanes", "NONE"));

        assertThat(exercise.faults())
                .containsExactly(new Fault("/excerpts", "Give at least two excerpts to sort, each once."));
    }

    @Test
    void tellsTheAuthorOfAnExcerptThatIsSortedTwiceOrDoesNotExist() {
        var exercise = exercise(
                new Sort(Axis.FORM, List.of("lanes", "lanes", "nowhere"), List.of()),
                Map.of("lanes", "NONE", "nowhere", "NONE"));

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/excerpts", "Give at least two excerpts to sort, each once."),
                        new Fault("/excerpts/2", "There is no excerpt nowhere."));
    }

    @Test
    void tellsTheAuthorOfAnExcerptWithoutALabel() {
        var exercise = exercise(BY_FORM, Map.of("lanes", "NONE", "slide", "INDIRECT"));

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/labels", "Give a label to each excerpt of the item, and to no other."));
    }

    @Test
    void tellsTheAuthorOfALabelForAnotherExcerpt() {
        var exercise = exercise(new Sort(Axis.FORM, List.of("lanes", "slide"), List.of()), FORMS);

        assertThat(exercise.faults()).extracting(Fault::pointer).containsExactly("/key/labels");
    }

    @Test
    void tellsTheAuthorOfAKeyThatStudentsCannotChoose() {
        var exercise = exercise(new Sort(Axis.FORM, THREE, List.of("NONE", "DIRECT")), FORMS);

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/labels/slide", "INDIRECT is not among the options: use one of NONE, DIRECT."));
    }

    @Test
    void tellsTheAuthorThatAcceptingEveryOptionAsksNothing() {
        var question = new Sort(Axis.FORM, THREE, List.of("NONE", "DIRECT", "INDIRECT"));
        var key = new Sort.Key(FORMS, Map.of("slide", List.of("NONE", "DIRECT")));

        assertThat(Exercise.of(question, key, TEXTS).faults())
                .containsExactly(
                        new Fault("/key/accept/slide", "A key that accepts every option asks nothing: accept fewer."));
    }

    @Test
    void tellsTheAuthorOfLabelsAcceptedForAnExcerptThatIsNotSorted() {
        var key = new Sort.Key(FORMS, Map.of("slides", List.of("MIXED")));

        assertThat(Exercise.of(BY_FORM, key, TEXTS).faults())
                .containsExactly(new Fault("/key/accept/slides", "The item has no excerpt slides."));
    }

    @Test
    void takesAnAnswerWithSomeLabelsMissing() {
        var exercise = exercise(BY_FORM, FORMS);

        assertThat(exercise.faults(new Sort.Answer(Map.of("slide", "MIXED")))).isEmpty();
    }

    @Test
    void tellsTheDeviceOfAnAnswerWithoutAnyLabel() {
        var exercise = exercise(BY_FORM, FORMS);

        assertThat(exercise.faults(new Sort.Answer(Map.of())))
                .containsExactly(new Fault("/labels", "Give at least one excerpt a label."));
    }

    @Test
    void tellsTheDeviceOfAnExcerptOrALabelThatWasNotOffered() {
        var exercise = exercise(BY_FORM, FORMS);

        assertThat(exercise.faults(new Sort.Answer(Map.of("pool", "NONE"))))
                .containsExactly(new Fault("/labels", "The item has no excerpt pool."));
        assertThat(exercise.faults(new Sort.Answer(Map.of("lanes", "CLAIM"))))
                .containsExactly(new Fault(
                        "/labels", "CLAIM is not among the options: use one of NONE, DIRECT, INDIRECT, MIXED."));
    }

    private static Exercise<?, ?> exercise(Sort question, Map<String, String> labels) {
        return Exercise.of(question, new Sort.Key(labels, Map.of()), TEXTS);
    }
}
