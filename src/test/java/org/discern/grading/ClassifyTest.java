package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.discern.label.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifyTest {

    private static final Excerpts TEXTS = new Excerpts(Map.of("lead", "The pool opens on Saturday."));

    /** The credit for each label given (across, in the axis's order) to each label keyed (down). */
    private static final Map<Axis, String> CREDITS = Map.of(Axis.LABEL, """
            CLAIM    1  0  0
            QUOTE    0  1  0
            OPINION  0  0  1
            """, Axis.FORM, """
            NONE      1   0    0   0
            DIRECT    0   1   .25 .5
            INDIRECT  0  .25   1  .5
            MIXED     0  .5   .5   1
            """, Axis.CONTENT, """
            CLAIM             1   0  .5 .5  0
            OPINION           0   1  .5  0  0
            BLENDED          .5  .5   1  0  0
            PREDICTION       .5   0   0  1  0
            NOT_AN_ASSERTION  0   0   0  0  1
            """);

    static Stream<Arguments> credits() {
        return Stream.of(Axis.LABEL, Axis.FORM, Axis.CONTENT).flatMap(axis -> CREDITS.get(axis)
                .lines()
                .map(row -> row.split(" +"))
                .flatMap(row -> IntStream.range(1, row.length)
                        .mapToObj(i ->
                                Arguments.of(axis, row[0], axis.labels().get(i - 1), Double.parseDouble(row[i])))));
    }

    @Test
    void theTablesCoverEveryPairOfLabels() {
        long pairs = Stream.of(Axis.LABEL, Axis.FORM, Axis.CONTENT)
                .mapToLong(axis -> (long) axis.labels().size() * axis.labels().size())
                .sum();

        assertThat(credits()).hasSize((int) pairs);
    }

    @ParameterizedTest
    @MethodSource("credits")
    void earnsFullCreditForTheKeyAndPartForANearMiss(Axis axis, String keyed, String given, double credit) {
        var exercise = classify(axis, keyed);

        Mark mark = exercise.mark(new Classify.Answer(given), true);

        assertThat(mark.credit()).isEqualTo(credit, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("credits")
    void earnsAllOrNothingWithoutPartialCredit(Axis axis, String keyed, String given, double credit) {
        var exercise = classify(axis, keyed);

        Mark mark = exercise.mark(new Classify.Answer(given), false);

        assertThat(mark.credit()).isEqualTo(credit == 1 ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("credits")
    void makesOneCallOfTheKeyAndTheAnswer(Axis axis, String keyed, String given) {
        var exercise = classify(axis, keyed);

        Mark mark = exercise.mark(new Classify.Answer(given), true);

        assertThat(mark.calls()).containsExactly(new Call(axis, keyed, given));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAcceptedLabelEarnsTheFullMarkAndIsNoMistakeInTheConfusionMatrix(boolean partialCredit) {
        var exercise = classify(Axis.CONTENT, "CLAIM", "OPINION");

        Mark mark = exercise.mark(new Classify.Answer("OPINION"), partialCredit);

        assertThat(mark).isEqualTo(new Mark(1, List.of(new Call(Axis.CONTENT, "OPINION", "OPINION"))));
    }

    @ParameterizedTest
    @CsvSource({"NONE, DIRECT, MIXED, .5", "INDIRECT, DIRECT, MIXED, .5", "DIRECT, NONE, INDIRECT, .25"})
    void aNearMissOfAnAcceptedLabelCountsWhenItIsTheNearer(
            String keyed, String accepted, String given, double expected) {
        var exercise = classify(Axis.FORM, keyed, accepted);

        Mark mark = exercise.mark(new Classify.Answer(given), true);

        assertThat(mark.credit()).isEqualTo(expected);
        assertThat(mark.calls()).containsExactly(new Call(Axis.FORM, keyed, given));
    }

    @Test
    void offersAllLabelsOfTheAxisWhereTheAuthorChoseNone() {
        var question = new Classify(Axis.CONTENT, "lead", List.of());

        assertThat(question.options()).isEqualTo(Axis.CONTENT.labels());
    }

    @Test
    void keepsTheAuthorsOptionsInTheirOrder() {
        var question = new Classify(Axis.CONTENT, "lead", List.of("PREDICTION", "CLAIM"));

        assertThat(question.options()).containsExactly("PREDICTION", "CLAIM");
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        var exercise = classify(Axis.CONTENT, "CLAIM", "PREDICTION");

        assertThat(exercise.faults()).isEmpty();
    }

    @Test
    void tellsTheAuthorOfAnExcerptThatDoesNotExist() {
        var exercise = exercise(new Classify(Axis.LABEL, "nowhere", List.of()), "CLAIM");

        assertThat(exercise.faults()).containsExactly(new Fault("/excerpt", "There is no excerpt nowhere."));
    }

    @Test
    void tellsTheAuthorThatFidelityNeedsTwoTexts() {
        var exercise = exercise(new Classify(Axis.FIDELITY, "lead", List.of()), "STRONGER");

        assertThat(exercise.faults())
                .containsExactly(new Fault("/axis", "FIDELITY is about two texts: ask it with kind compare."));
    }

    @Test
    void tellsTheAuthorOfAnOptionThatIsNoLabelOfTheAxis() {
        var exercise = exercise(new Classify(Axis.LABEL, "lead", List.of("CLAIM", "DIRECT", "QUOTE")), "CLAIM");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/options/1", "DIRECT is no label of LABEL: use one of CLAIM, QUOTE, OPINION."));
    }

    @ParameterizedTest
    @CsvSource({"CLAIM OPINION CLAIM", "CLAIM CLAIM"})
    void tellsTheAuthorToOfferEachOptionOnce(String options) {
        var exercise = exercise(new Classify(Axis.LABEL, "lead", List.of(options.split(" "))), "CLAIM");

        assertThat(exercise.faults()).contains(new Fault("/options", "Offer at least two options, each once."));
    }

    @Test
    void tellsTheAuthorToOfferAtLeastTwoOptions() {
        var exercise = exercise(new Classify(Axis.LABEL, "lead", List.of("CLAIM")), "CLAIM");

        assertThat(exercise.faults()).contains(new Fault("/options", "Offer at least two options, each once."));
    }

    @Test
    void tellsTheAuthorOfAKeyThatStudentsCannotChoose() {
        var exercise = exercise(new Classify(Axis.LABEL, "lead", List.of("CLAIM", "OPINION")), "QUOTE");

        assertThat(exercise.faults())
                .containsExactly(new Fault("/key/label", "QUOTE is not among the options: use one of CLAIM, OPINION."));
    }

    @Test
    void tellsTheAuthorOfAnAcceptedLabelThatStudentsCannotChoose() {
        var exercise =
                exercise(new Classify(Axis.LABEL, "lead", List.of("CLAIM", "OPINION")), "CLAIM", "MIXED", "QUOTE");

        assertThat(exercise.faults()).extracting(Fault::pointer).containsExactly("/key/accept", "/key/accept");
    }

    @Test
    void tellsTheAuthorThatAcceptingEveryOptionAsksNothing() {
        var exercise = classify(Axis.LABEL, "CLAIM", "OPINION", "QUOTE");

        assertThat(exercise.faults())
                .containsExactly(
                        new Fault("/key/accept", "A key that accepts every option asks nothing: accept fewer."));
    }

    @Test
    void takesEachOptionAsAnAnswer() {
        var exercise = classify(Axis.LABEL, "CLAIM");

        assertThat(Axis.LABEL.labels()).allSatisfy(label -> assertThat(exercise.faults(new Classify.Answer(label)))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"QUOTE", "claim", "''", "DIRECT"})
    void tellsTheDeviceOfALabelThatWasNotOffered(String label) {
        var exercise = exercise(new Classify(Axis.LABEL, "lead", List.of("CLAIM", "OPINION")), "CLAIM");

        var faults = exercise.faults(new Classify.Answer(label));

        assertThat(faults)
                .containsExactly(new Fault("/label", label + " is not among the options: use one of CLAIM, OPINION."));
    }

    @Test
    void doesNotMarkAnAnswerOfAnotherKind() {
        var exercise = classify(Axis.LABEL, "CLAIM");
        var answer = new Sort.Answer(Map.of("lead", "CLAIM"));

        assertThatThrownBy(() -> exercise.mark(answer, true)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> exercise.faults(answer)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void doesNotPairWithAKeyOfAnotherKind() {
        var question = new Classify(Axis.LABEL, "lead", List.of());
        var key = new Sort.Key(Map.of("lead", "CLAIM"), Map.of());

        assertThatThrownBy(() -> Exercise.of(question, key, TEXTS)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void aKeyMadeFromAnAnswerHasItAlone() {
        var exercise = classify(Axis.CONTENT, "CLAIM", "BLENDED");

        assertThat(exercise.keyFrom(new Classify.Answer("PREDICTION")))
                .isEqualTo(new Classify.Key("PREDICTION", List.of()));
    }

    @Test
    void picksItsLabel() {
        var exercise = classify(Axis.LABEL, "CLAIM");

        assertThat(exercise.picks(new Classify.Answer("QUOTE"))).containsExactly(new Pick("lead", "QUOTE"));
    }

    private static Exercise<?, ?> classify(Axis axis, String keyed, String... accepted) {
        return exercise(new Classify(axis, "lead", List.of()), keyed, accepted);
    }

    private static Exercise<?, ?> exercise(Classify question, String keyed, String... accepted) {
        return Exercise.of(question, new Classify.Key(keyed, Arrays.asList(accepted)), TEXTS);
    }
}
