package org.discern.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("“Nobody went home hungry.”", List.of("Nobody", "went", "home", "hungry")),
                Arguments.of("It's Olsby's; it’s Olsby’s", List.of("It's", "Olsby's", "it’s", "Olsby’s")),
                Arguments.of("the pupils' canteen, ‘so-called’", List.of("the", "pupils", "canteen", "so-called")),
                Arguments.of("meat-free - or not -- well", List.of("meat-free", "or", "not", "well")),
                Arguments.of("9,000 visitors, £3.40, 20p.", List.of("9,000", "visitors", "3.40", "20p")),
                Arguments.of("“Four,”said five…six", List.of("Four", "said", "five", "six")),
                Arguments.of("news 😀 🗞️ here", List.of("news", "here")),
                Arguments.of("20\u00a0% of\u202fus", List.of("20", "of", "us")),
                Arguments.of("Она сказала: «Нет».", List.of("Она", "сказала", "Нет")),
                Arguments.of("قالت المعلمة", List.of("قالت", "المعلمة")),
                Arguments.of("हिन्दी में", List.of("हिन्दी", "में")),
                Arguments.of("cafe\u0301 caf\u00e9", List.of("cafe\u0301", "caf\u00e9")),
                Arguments.of("𝒳 and 𐐷𐐲", List.of("𝒳", "and", "𐐷𐐲")),
                Arguments.of("", List.of()),
                Arguments.of(" … “” - ' \n", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cutsATextIntoItsWords(String text, List<String> expected) {
        List<Span> words = Words.of(text);

        assertThat(words).extracting(word -> word.in(text)).isEqualTo(expected);
    }

    @Test
    void countsPositionsInCodePointsAfterAnEmoji() {
        List<Span> words = Words.of("😀😀 two words");

        assertThat(words).containsExactly(new Span(3, 6), new Span(7, 12));
    }

    @Property
    void wordsStandInOrderAndLeaveOutNoLetter(@ForAll("mixed") String text) {
        List<Span> words = Words.of(text);

        assertThat(words).isSorted().allMatch(word -> word.fits(text));
        for (int i = 1; i < words.size(); i++) {
            assertThat(words.get(i).start()).isGreaterThan(words.get(i - 1).end());
        }
        long lettersInWords = words.stream()
                .flatMapToInt(word -> word.in(text).codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(lettersInWords)
                .isEqualTo(text.codePoints().filter(Character::isLetterOrDigit).count());
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of(
                        "a", "Z", "é", "e\u0301", "7", "😀", "'", "’", "-", ".", ",", " ", "\u00a0", "字", "𝒳", "“")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
