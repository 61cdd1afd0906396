package org.discern.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.discern.analysis.text.Paragraph;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.TextReader;
import org.discern.analysis.text.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final TextReader READER = new TextReader();
    private static final String STORY = "The ferry to Lund Island sank in the harbour on Friday, the coast guard said.";

    @Test
    void findsTheWholePageAroundAnArticle() {
        // Given
        String text = """
                Harbour Master: ‘The Ferry Was Too Old’

                By Nora Quill | May 3, 2021 | 9:15am EDT
                Otto Brandt, master of the harbour (Screenshot of HarbourCam video)

                ( – In a talk with reporters on Monday, the harbour master said the ferry was too old.

                “It should not have sailed,” Brandt said.

                Brandt expects an answer by June. “We will wait,” he said.

                Gull Store""";

        // When
        var found = pieces(text);

        // Then
        assertThat(found)
                .containsExactly(
                        tuple(FurnitureKind.BYLINE, "By Nora Quill | May 3, 2021 | 9:15am EDT"),
                        tuple(
                                FurnitureKind.CAPTION,
                                "Otto Brandt, master of the harbour (Screenshot of HarbourCam video)"),
                        tuple(FurnitureKind.DATELINE, "( – "),
                        tuple(FurnitureKind.SHOP, "Gull Store"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BYLINE; By Nora Quill and Per van Dahl",
                "BYLINE; by Nora Quill",
                "BYLINE; Tuesday, May 4, 2021",
                "BYLINE; Updated: 4 May 2021, 10:05",
                "BYLINE; (Reporting by Nora Quill; Editing by Per Dahl)",
                "BYLINE; Nora Quill contributed to this report.",
                "CAPTION; FILE PHOTO: The ferry leaves Lund Island, April 2, 2021. REUTERS/Nora Quill",
                "CAPTION; The ferry in 2019. Image: Per Dahl.",
                "CAPTION; Divers search the harbour. (Nora Quill/AFP/Getty Images)",
                "CAPTION; Brandt (left) with the captain of the ferry.",
                "SHARE; Share on Facebook | Tweet | Email | Print",
                "SHARE; 12 Comments",
                "SHARE; Subscribe to our newsletter for more on the harbour.",
                "SHARE; Follow Nora Quill on Twitter @noraquill.",
                "SHARE; Email the reporter at nora@gull.example.",
                "RELATED; Read more: Island wants a new ferry",
                "RELATED; RELATED: Island wants a new ferry",
                "RELATED; See also",
                "RELATED; Watch the full interview below:",
                "SHOP; ADVERTISEMENT",
                "COPYRIGHT; © 2021 The Daily Gull. All rights reserved.",
                "OTHER; This story has been updated to add the name of the ferry.",
                "OTHER; ($1 = 0.82 euros)",
                "OTHER; ___"
            })
    void findsALineInTheMiddle(FurnitureKind kind, String line) {
        // Given
        String text = "Ferry sinks in harbour\n\n" + STORY + "\n\n" + line + "\n\n" + STORY;

        // When
        var found = pieces(text);

        // Then
        assertThat(found).containsExactly(tuple(kind, line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'LUND (Reuters) - '; A ferry sank on Friday.",
                "'LUND, May 3 (Xinhua) -- '; A ferry sank on Friday.",
                "'PORT LUND, Maine — '; A ferry sank on Friday.",
                "'(GullNews.com) – '; A ferry sank on Friday.",
                "'Lund, Norway — '; A ferry sank on Friday."
            })
    void findsADatelineAndLeavesTheSentence(String dateline, String sentence) {
        // When
        var found = pieces(dateline + sentence);

        // Then
        assertThat(found).containsExactly(tuple(FurnitureKind.DATELINE, dateline));
    }

    @Test
    void cutsAShopOffTheLastSentence() {
        // When
        var found = pieces(STORY + "\n\n“We will build a new one,” he said.Gull Store");

        // Then
        assertThat(found).containsExactly(tuple(FurnitureKind.SHOP, "Gull Store"));
    }

    @Test
    void takesAListOfSourcesToItsEnd() {
        // When
        var found = pieces(STORY + "\n\n" + STORY + "\n\nSources\nNora Quill. Ferry sinks — Daily Gull, May 3, 2021");

        // Then
        assertThat(found)
                .containsExactly(
                        tuple(FurnitureKind.RELATED, "Sources"),
                        tuple(FurnitureKind.RELATED, "Nora Quill. Ferry sinks — Daily Gull, May 3, 2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the ferry was gone.",
                "By raising the fare, the island paid for the ferry.",
                "Why did the ferry sink?",
                "A few months ago.",
                "No ferry before summer",
                "“Read more books,” she said.",
                "“Share it,” he said. “Print it.”",
                "He told them to follow the captain.",
                "The photo shows nothing, Brandt said, and nobody asked.",
                "Sen. Ada Holm (D-Maine) — who owns a boat — disagreed.",
                "The message was clear, right down to the last word.",
                "She wrote by hand (left to right) and kept two copies. Nobody read them.",
                "He’s reported from every ferry on the coast.",
                "The wreck was filmed at once. (Warning: the film has graphic images.)",
                "The island opened a store."
            })
    void leavesTheArticleAlone(String line) {
        // Given
        String text = "Ferry sinks in harbour\n\n" + STORY + "\n\n" + line + "\n\n" + STORY;

        // When
        var found = pieces(text);

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void rangesAreSortedApartAndHaveReasons() {
        // Given
        String text = STORY + " (Reporting by Nora Quill) Share\nFILE PHOTO: A gull (left). REUTERS/Per Dahl (c) 2021";

        // When
        var found = Furniture.in(READER.read(text));

        // Then
        assertThat(found)
                .isNotEmpty()
                .allMatch(
                        range -> range.start() < range.end() && !range.reason().isBlank());
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    @Test
    void anEmptyTextHasNoFurniture() {
        // Given
        var empty = new ReadText("", List.of(), List.of(), List.of(), Map.of());

        // When
        var found = Furniture.in(empty);

        // Then
        assertThat(found).isEmpty();
        assertThat(Headline.in(empty)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "A ",
                "Ab, Ab and ",
                "LUND ",
                "a. ",
                "Photo: ",
                "1",
                "share ",
                "(a",
                "(a) ",
                "Reuters/",
                "- "
            })
    @Timeout(300)
    void readsAMegabyteOnOneLine(String piece) {
        // Given
        var text = unread(piece.repeat(1_000_000 / piece.length()).strip());

        // When, Then
        assertThatCode(() -> {
                    Furniture.in(text);
                    Headline.in(text);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Nora Quill and", "Sources", "Related stories", "A ferry sank", "(Photo", "Share this"})
    @Timeout(300)
    void readsAHundredThousandShortLines(String line) {
        // Given
        var text = unread((line + "\n").repeat(100_000));

        // When, Then
        assertThatCode(() -> {
                    Furniture.in(text);
                    Headline.in(text);
                })
                .doesNotThrowAnyException();
    }

    private static List<Tuple> pieces(String text) {
        return Furniture.in(READER.read(text)).stream()
                .map(range -> tuple(range.kind(), text.substring(range.start(), range.end())))
                .toList();
    }

    /** A text whose lines are one sentence of one word each, so that only the furniture is timed. */
    private static ReadText unread(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            var unit = new Unit(at, at + line.length(), line, true, "X", null);
            sentences.add(new Sentence(paragraphs.size(), List.of(unit)));
            paragraphs.add(new Paragraph(at, at + line.length()));
            at += line.length() + 1;
        }
        return new ReadText(text, paragraphs, List.of(), sentences, Map.of());
    }
}
