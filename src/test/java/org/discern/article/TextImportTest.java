package org.discern.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.discern.article.ImportedArticle.Details;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n \t\n", "\n\n\n\n", "\u2029", "\u2028", "\f"})
    void emptyLinesOrLineBreaksSeparateParagraphs(String separator) {
        String text = String.join(separator, "Mayor resigns", "The mayor has resigned.", "She was 51.") + separator;

        var article = text(text);

        assertThat(article.headline()).isEqualTo("Mayor resigns");
        assertThat(article.body()).isEqualTo("The mayor has resigned.\n\nShe was 51.");
    }

    @Test
    void aTextThatWasWrappedAtAWidthIsUnwrapped() {
        var article = text("""
                Night bus saved

                The night bus will run for another year, the county decided on
                Wednesday, by a single vote. Nurses, who rely on it, cheered in the
                gallery.

                "I will sleep better," said one of them, Jo Park, 34, a nurse-
                in-training.
                """);

        assertThat(article.headline()).isEqualTo("Night bus saved");
        assertThat(paragraphs(article))
                .containsExactly(
                        "The night bus will run for another year, the county decided on Wednesday, by a single vote. Nurses, who rely on it, cheered in the gallery.",
                        "\"I will sleep better,\" said one of them, Jo Park, 34, a nurse-in-training.");
    }

    @Test
    void aWrappedTextWithoutEmptyLinesBreaksAfterAShortLine() {
        var article = text("""
                The night bus will run for another year, the county decided on
                Wednesday, by a single vote.
                Nurses, who rely on it, cheered in the gallery, and then went home
                by the night bus.
                  The vote was the third in a year, and the closest one, which some
                put down to the weather.
                """);

        assertThat(paragraphs(article)).hasSize(3).allMatch(paragraph -> paragraph.endsWith("."));
    }

    @Test
    void aTextThatWasWrappedByHandIsUnwrapped() {
        var article = text("""
                HOLLIN BAY (AP) - The mayor of Hollin Bay has resigned after an audit found
                that two million was missing. The council will meet on Monday to choose an
                interim mayor.

                "I have done nothing wrong," she said, adding that the audit was "a
                witch hunt".

                - - -
                Contact: jo@valley.example
                """);

        assertThat(paragraphs(article)).hasSize(3).last().isEqualTo("Contact: jo@valley.example");
    }

    @Test
    void shortParagraphsOnALineEachAreNotTakenForWrappedOnes() {
        var article = text("""
                The night bus will run for another year, the county decided.
                Nurses, who rely on it, cheered in the gallery on Wednesday.
                The vote was the third in a year, and the closest one so far.
                "I will sleep better now," said one of them, Jo Park, aged 34.
                """);

        assertThat(paragraphs(article)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor resigns                       | true",
                "Will the mayor resign?              | true",
                "Mayor: ‘I resign’                   | true",
                "The mayor has resigned.             | false",
                "“The mayor has resigned.”           | false",
                "The mayor said:                     | false"
            })
    void aShortFirstParagraphWithoutAFullStopIsTheHeadline(String first, boolean headline) {
        var article = text(first + "\n\nThe mayor has resigned, she said.");

        assertThat(article.headline()).isEqualTo(headline ? first : null);
        assertThat(article.body().startsWith(first)).isEqualTo(!headline);
    }

    @Test
    void aGivenHeadlineIsNotTakenFromTheText() {
        var known = Details.UNKNOWN.withHeadline("  Mayor\u00a0resigns ");

        var repeated = ArticleImport.ofText("Mayor resigns\n\nShe was 51.", known);
        var other = ArticleImport.ofText("By Jo Park\n\nShe was 51.", known);

        assertThat(repeated)
                .isEqualTo(new ImportedArticle(Details.UNKNOWN.withHeadline("Mayor resigns"), "She was 51."));
        assertThat(other.body()).isEqualTo("By Jo Park\n\nShe was 51.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Cafe\u0301 open.', 'Café open.'",
        "'\u212bngstrom.', 'Ångstrom.'",
        "'Ten\u00a0\u2009kilo\u00admetres.', 'Ten kilometres.'",
        "'\ufeffA\u202eb\u202cc\u2066d\u2069\u200f\u061c.', 'Abcd.'",
        "'Ze\u200bro\u2060.', 'Zero.'",
        "'A\u0000\u0007b and more of it.', 'Ab and more of it.'",
        "'\u0093We\u0092re in\u0094 \u0096 he said\u0085.', '“We’re in” – he said….'",
        "'Emoji 👩\u200d🏫 stay.', 'Emoji 👩\u200d🏫 stay.'",
        "'Persian می\u200cخواهم stays.', 'Persian می\u200cخواهم stays.'"
    })
    void whatCannotBeSeenIsTakenOutAndEqualWordsAreEqualText(String text, String body) {
        assertThat(text(text).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u00a0\u2003", "\u200b\u202e", "***\n\n---"})
    void nothingToReadIsSaid(String text) {
        rejected(text, ArticleImport.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\ud800b",
                "\udc00",
                "%PDF-1.7 and so on",
                "{\\rtf1\\ansi Hello}",
                "a\u0001b\u0002c\u0003\ufffd\u0004"
            })
    void whatIsNoTextIsSaid(String text) {
        rejected(text, ArticleImport.NOT_TEXT);
    }

    @Test
    void bytesOfAFileAreNoText() {
        byte[] bytes = new byte[50_000];
        new java.util.Random(7).nextBytes(bytes);

        rejected(new String(bytes, StandardCharsets.UTF_8), ArticleImport.NOT_TEXT);
        rejected(new String(bytes, StandardCharsets.ISO_8859_1), ArticleImport.NOT_TEXT);
    }

    @Test
    void theLengthIsCountedInCodePoints() {
        var article = text("😀".repeat(ArticleImport.LONGEST_TEXT - 1) + "a");

        assertThat(article.body().codePointCount(0, article.body().length())).isEqualTo(ArticleImport.LONGEST_TEXT);
        rejected("a".repeat(ArticleImport.LONGEST_TEXT + 1), ArticleImport.TOO_LONG);
        rejected("a ".repeat(2_500_000), ArticleImport.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "“",
                "\" ",
                "(",
                "a\n",
                "a\n\n",
                " \n",
                "a\u0301\u0323",
                "\u0323\u0301",
                "a-\n",
                "the word of a line that was wrapped, and\n"
            })
    @Timeout(10)
    void manyOfTheSameTakeLinearTime(String part) {
        int times = ArticleImport.LONGEST_TEXT / (part.length() + 1) - 10;

        var article = text("a" + part.repeat(times) + " the end");

        assertThat(article.body()).endsWith("the end");
    }

    @Test
    void eitherTextOrHtmlIsAsked() {
        assertThatThrownBy(() -> ArticleImport.of(null, null, Details.UNKNOWN)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ArticleImport.of("a", "b", Details.UNKNOWN)).isInstanceOf(Problem.class);
        assertThat(ArticleImport.of("<p>1 < 2 a", null, Details.UNKNOWN).body()).isEqualTo("<p>1 < 2 a");
        assertThat(ArticleImport.of(null, "<p>1 &lt; 2 a", Details.UNKNOWN).body())
                .isEqualTo("1 < 2 a");
    }

    private static AbstractThrowableAssert<?, ?> rejected(String text, ProblemType type) {
        return assertThatThrownBy(() -> text(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private static ImportedArticle text(String text) {
        return ArticleImport.ofText(text, Details.UNKNOWN);
    }

    private static List<String> paragraphs(ImportedArticle article) {
        return List.of(article.body().split("\n\n"));
    }
}
