package org.discern.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final TextReader READER = new TextReader();

    @Test
    void aQuotationIsOneUnitOfItsSentenceHoweverManySentencesItHolds() {
        String text = "“Is it safe? Nobody knows. We wait,” she said.";

        ReadText read = READER.read(text);

        assertThat(read.sentences()).hasSize(1);
        assertThat(read.inner().get(read.quotes().get(0))).hasSize(3);
    }

    @Test
    void aQuestionMarkInsideAQuotationDoesNotEndTheSentence() {
        assertThat(sentences("“Is it safe?” Quill asked. “No.” The room fell silent."))
                .containsExactly("“Is it safe?” Quill asked.", "“No.”", "The room fell silent.");
    }

    @Test
    void abbreviationsDoNotEndSentences() {
        assertThat(sentences("Sen. Ada Quill (D-Md.) met Mr. Lee in the U.S. on Jan. 5. They talked."))
                .containsExactly("Sen. Ada Quill (D-Md.) met Mr. Lee in the U.S. on Jan. 5.", "They talked.");
    }

    @Test
    void marksOfTwoKindsMakeAPair() {
        assertThat(quotes("He called it “a mess\" and ''a shame'' and \"a joke”."))
                .containsExactly("“a mess\"", "''a shame''", "\"a joke”");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(quotes("The workers' union said it's the '90s again, and the boss’s car won’t start."))
                .isEmpty();
    }

    @Test
    void singleMarksInAHeadlineHoldAnApostrophe() {
        assertThat(quotes("Director: ‘They Are a Criminal’s Best Friend’"))
                .containsExactly("‘They Are a Criminal’s Best Friend’");
    }

    @Test
    void aQuotationWithoutAClosingMarkEndsWithItsParagraph() {
        ReadText read = READER.read("“We waited for a year.\n\n“Nobody came.”");

        assertThat(read.quotes()).extracting(Quote::open).containsExactly(true, false);
    }

    private static List<String> sentences(String text) {
        return READER.read(text).sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<String> quotes(String text) {
        return READER.read(text).quotes().stream()
                .map(quote -> text.substring(quote.start(), quote.end()))
                .toList();
    }
}
