package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    /** Ten words, the first four of them quoted. */
    private static final String TEXT = "“Nobody went home hungry,” said the cook of our canteen.";

    @Test
    void earnsFullCreditForTheWordsOfTheKey() {
        var exercise = keyed(words("Nobody went home hungry"));

        Mark mark = exercise.mark(answer(words("Nobody went home hungry")), true);

        assertThat(mark).isEqualTo(new Mark(1, List.of()));
    }

    @Test
    void quotationMarksAndSpacesThatAreMarkedTooMakeNoDifference() {
        var exercise = keyed(words("Nobody went home hungry"));

        Mark mark = exercise.mark(answer(words("“Nobody went home hungry,” ")), false);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // precision 1, recall 1/2; precision 1/2, recall 1/2; precision 4/6, recall 1; none shared
        "Nobody went, .6666666666666666",
        "'home hungry,” said the', .5",
        "'“Nobody went home hungry,” said the', .8",
        "said the cook, 0"
    })
    void earnsTheF1OfTheMarkedWords(String marked, double f1) {
        var exercise = keyed(words("Nobody went home hungry"));

        Mark mark = exercise.mark(answer(words(marked)), true);

        assertThat(mark.credit()).isEqualTo(f1, within(1e-12));
    }

    @Test
    void markingEverythingDoesNotPay() {
        var exercise = keyed(words("hungry"));

        Mark mark = exercise.mark(answer(Span.of(TEXT)), true);

        assertThat(mark.credit()).isEqualTo(2.0 / 11, within(1e-12));
    }

    @Test
    void markingNothingEarnsNothing() {
        var exercise = keyed(words("hungry"));

        assertThat(exercise.faults(answer())).isEmpty();
        assertThat(exercise.mark(answer(), true).credit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Nobody went", "'“Nobody went home hungry,” said'", "said"})
    void withoutPartialCreditItIsAllOrNothing(String marked) {
        var exercise = keyed(words("Nobody went home hungry"));

        Mark mark = exercise.mark(answer(words(marked)), false);

        assertThat(mark.credit()).isZero();
    }

    @Test
    void spansThatOverlapOrRepeatCountTheirWordsOnce() {
        var exercise = keyed(words("Nobody went home hungry"));

        Mark mark = exercise.mark(
                answer(
                        words("went home"),
                        words("Nobody went"),
                        words("home hungry"),
                        words("home hungry"),
                        words("Nobody went home hungry")),
                false);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // half of "home" and of "hungry" (4 and 6 letters), the lesser half of "the" (3 letters)
        "ho, home, 1",
        "h, home, 0",
        "gry, hungry, 1",
        "ry, hungry, 0",
        "th, the, 1",
        "t, the, 0"
    })
    void aWordCountsWhenAtLeastHalfOfItIsMarked(String part, String word, double credit) {
        var exercise = keyed(words(word));
        int start = TEXT.indexOf(word) + word.indexOf(part);

        Mark mark = exercise.mark(answer(new Span(start, start + part.length())), true);

        assertThat(mark.credit()).isEqualTo(credit);
    }

    @Test
    void overlappingPartsOfAWordDoNotAddUpToHalfOfIt() {
        var exercise = keyed(words("hungry"));
        int start = TEXT.indexOf("hungry");

        Mark mark = exercise.mark(
                answer(new Span(start, start + 2), new Span(start, start + 2), new Span(start + 1, start + 2)), true);

        assertThat(mark.credit()).isZero();
    }

    @Test
    void separatePartsOfAWordAddUp() {
        var exercise = keyed(words("hungry"));
        int start = TEXT.indexOf("hungry");

        Mark mark = exercise.mark(answer(new Span(start + 4, start + 6), new Span(start, start + 1)), true);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @Test
    void countsPositionsInCodePoints() {
        var texts = new Excerpts(Map.of("post", "😀😀 Great news"));
        var question = new Highlight("post", Highlight.Target.LOADED_WORDS);
        var exercise = Exercise.of(question, new Highlight.Key(List.of(new Span(3, 8))), texts);

        Mark mark = exercise.mark(answer(new Span(3, 8)), true);

        assertThat(exercise.faults()).isEmpty();
        assertThat(mark.credit()).isEqualTo(1);
        assertThat(exercise.mark(answer(new Span(9, 13)), true).credit()).isZero();
    }

    @Test
    void hasNoFaultWhenItCanBeAsked() {
        assertThat(keyed(words("Nobody went"), words("hungry")).faults()).isEmpty();
    }

    @Test
    void tellsTheAuthorOfAnExcerptThatDoesNotExist() {
        var question = new Highlight("nowhere", Highlight.Target.CUE);
        var exercise = Exercise.of(question, new Highlight.Key(List.of(new Span(0, 1))), new Excerpts(Map.of()));

        assertThat(exercise.faults()).containsExactly(new Fault("/excerpt", "There is no excerpt nowhere."));
    }

    @Test
    void tellsTheAuthorOfASpanBehindTheEndOfTheExcerpt() {
        var exercise = keyed(words("hungry"), new Span(50, TEXT.length() + 1));

        assertThat(exercise.faults())
                .containsExactly(new Fault(
                        "/key/spans/1",
                        "The span ends after the excerpt, which has " + TEXT.length() + " code points."));
    }

    @Test
    void tellsTheAuthorThatAKeyOfPunctuationMarksNoWord() {
        var exercise = keyed(words("“"));

        assertThat(exercise.faults()).containsExactly(new Fault("/key/spans", "Mark at least one word."));
        assertThat(keyed().faults()).containsExactly(new Fault("/key/spans", "Mark at least one word."));
    }

    @Test
    void tellsTheAuthorThatAKeyOfEveryWordAsksNothing() {
        var exercise = keyed(Span.of(TEXT));

        assertThat(exercise.faults())
                .containsExactly(new Fault("/key/spans", "The key marks every word: choose a longer excerpt."));
    }

    @Test
    void tellsTheDeviceOfASpanBehindTheEndOfTheExcerpt() {
        var exercise = keyed(words("hungry"));

        var faults = exercise.faults(answer(Span.of(TEXT), new Span(0, TEXT.length() + 1)));

        assertThat(faults).extracting(Fault::pointer).containsExactly("/spans/1");
    }

    @Test
    void takesFiveHundredSpansAndNotOneMore() {
        var exercise = keyed(words("hungry"));

        assertThat(exercise.faults(new Highlight.Answer(Collections.nCopies(500, new Span(0, 1)))))
                .isEmpty();
        assertThat(exercise.faults(new Highlight.Answer(Collections.nCopies(501, new Span(0, 1)))))
                .containsExactly(new Fault("/spans", "Mark at most 500 spans."));
    }

    @Test
    void aKeyMadeFromAnAnswerMarksItsWordsAndNoOthers() {
        var exercise = keyed(words("hungry"));

        Key key = exercise.keyFrom(answer(words("Nobody"), words("cook")));

        assertThat(key).isEqualTo(new Highlight.Key(List.of(words("Nobody"), words("cook"))));
    }

    @Test
    void tellsTheAuthorOfAKeyWithMoreSpansThanADocumentTakes() {
        var exercise = keyed(Collections.nCopies(51, words("hungry")).toArray(Span[]::new));

        assertThat(exercise.faults()).containsExactly(new Fault("/key/spans", "A key marks at most 50 spans."));
    }

    @Test
    void picksEachMarkedWordOnce() {
        var exercise = keyed(words("hungry"));

        var picks = exercise.picks(answer(words("went home"), words("home")));

        assertThat(picks)
                .containsExactlyInAnyOrder(
                        new Pick("cook", "went", words("went")), new Pick("cook", "home", words("home")));
    }

    private static Exercise<?, ?> keyed(Span... spans) {
        var question = new Highlight("cook", Highlight.Target.QUOTED_WORDS);
        return Exercise.of(question, new Highlight.Key(Arrays.asList(spans)), new Excerpts(Map.of("cook", TEXT)));
    }

    private static Highlight.Answer answer(Span... spans) {
        return new Highlight.Answer(Arrays.asList(spans));
    }

    private static Span words(String words) {
        int start = TEXT.indexOf(words);
        return Span.ofChars(TEXT, start, start + words.length());
    }
}
