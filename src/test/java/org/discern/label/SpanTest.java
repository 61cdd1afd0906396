package org.discern.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "5, 4", "-1, 3", "-2, -1", "0, -1"})
    void refusesARangeThatIsEmptyReversedOrNegative(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining(start + " and " + end);
    }

    @Test
    void countsAnEmojiAsOnePosition() {
        String text = "Yes 😀🗞️ no";

        Span whole = Span.of(text);

        assertThat(whole).isEqualTo(new Span(0, 10));
        assertThat(new Span(4, 5).in(text)).isEqualTo("😀");
        assertThat(new Span(8, 10).in(text)).isEqualTo("no");
    }

    @Test
    void countsACombiningMarkAsAPositionOfItsOwn() {
        String text = "cafe\u0301 bar";

        Span whole = Span.of(text);

        assertThat(whole.length()).isEqualTo(9);
        assertThat(new Span(0, 5).in(text)).isEqualTo("cafe\u0301");
    }

    @Test
    void turnsCharactersIntoCodePoints() {
        String text = "😀😀 word";
        int from = text.indexOf("word");

        Span span = Span.ofChars(text, from, text.length());

        assertThat(span).isEqualTo(new Span(3, 7));
        assertThat(span.in(text)).isEqualTo("word");
    }

    @Test
    void fitsATextThatIsJustLongEnoughInCodePoints() {
        Span span = new Span(1, 3);

        assertThat(span.fits("a😀b")).isTrue();
        assertThat(span.fits("😀😀")).isFalse();
        assertThat(span.fits("")).isFalse();
    }

    @Test
    void doesNotCutWordsOutOfATextThatIsTooShort() {
        Span span = new Span(1, 3);

        assertThatThrownBy(() -> span.in("😀😀")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 4, 8, 0", "0, 4, 6, 8, 0", "0, 4, 3, 8, 1", "0, 8, 2, 5, 3", "2, 5, 2, 5, 3", "2, 5, 0, 3, 1"})
    void sharesWhatBothCover(int start, int end, int otherStart, int otherEnd, int shared) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);

        assertThat(span.overlap(other)).isEqualTo(shared);
        assertThat(other.overlap(span)).isEqualTo(shared);
    }

    @Test
    void sortsByStartAndThenByEnd() {
        var sorted = Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted();

        assertThat(sorted).containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }

    @Property
    void anOverlapIsTheNumberOfPositionsInBoth(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        long counted =
                positions(one).stream().filter(positions(other)::contains).count();

        int overlap = one.overlap(other);

        assertThat(overlap).isEqualTo((int) counted);
    }

    @Property
    void theWordsBeforeInAndAfterASpanAreTheText(@ForAll("texts") String text, @ForAll("spans") Span span) {
        Span inside = span.fits(text) ? span : Span.of(text);

        String words = inside.in(text);

        String before = inside.start() == 0 ? "" : new Span(0, inside.start()).in(text);
        assertThat(text).startsWith(before + words);
        assertThat(words.codePointCount(0, words.length())).isEqualTo(inside.length());
        assertThat(Span.ofChars(text, before.length(), before.length() + words.length()))
                .isEqualTo(inside);
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 12))
                .as((start, length) -> new Span(start, start + length));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "😀", "👩‍🏫", " ", "’", "字", "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static List<Integer> positions(Span span) {
        return Stream.iterate(span.start(), i -> i + 1).limit(span.length()).toList();
    }
}
