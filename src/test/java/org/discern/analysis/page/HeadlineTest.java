package org.discern.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.discern.analysis.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final TextReader READER = new TextReader();
    private static final String STORY = "The ferry to Lund Island sank in the harbour on Friday, the coast guard said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sinks in harbour",
                "Harbour Master: ‘The Ferry Was Too Old’",
                "Ferry Sinks in Lund Harbour, Nobody Was Hurt.",
                "Who let the ferry sail?"
            })
    void beginsTheText(String headline) {
        // When
        var found = Headline.in(READER.read(headline + "\n\n" + STORY));

        // Then
        assertThat(found).contains(new Headline(0));
    }

    @Test
    void mayStandBelowTheDate() {
        // When
        var found = Headline.in(READER.read("Tuesday, May 4, 2021\n\nFerry sinks in harbour\n\n" + STORY));

        // Then
        assertThat(found).contains(new Headline(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry to Lund Island sank on Friday.",
                "“It should not have sailed,” said Otto Brandt.",
                "LUND (Reuters) - The ferry to Lund Island sank on Friday."
            })
    void isNoSentenceOfTheStory(String first) {
        // When
        var found = Headline.in(READER.read(first + "\n\n" + STORY));

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void isNotAllThereIs() {
        // When
        var found = Headline.in(READER.read("Ferry sinks in harbour"));

        // Then
        assertThat(found).isEmpty();
    }
}
