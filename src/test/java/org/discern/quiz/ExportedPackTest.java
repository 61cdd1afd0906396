package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportedPackTest {

    private static final PackReader READER = new PackReader();

    @Property(tries = 300)
    void aQuizThatIsExportedAndImportedAgainIsTheSame(@ForAll("quizzes") Quiz quiz, @ForAll PackFormat format) {
        var pack = exported(quiz, format);

        Quiz imported = read(pack);

        assertThat(Sealed.of(imported)).isEqualTo(Sealed.of(quiz));
    }

    @Property(tries = 50)
    void whatIsExportedAgainIsTheSameFile(@ForAll("quizzes") Quiz quiz, @ForAll PackFormat format) {
        var pack = exported(quiz, format);

        var again = exported(read(pack), format);

        assertThat(again).isEqualTo(pack);
    }

    @ParameterizedTest
    @MethodSource("org.discern.quiz.ShippedPack#all")
    void aShippedPackThatIsExportedAndImportedAgainIsTheSame(ShippedPack pack) {
        Quiz quiz = pack.quiz();

        for (PackFormat format : PackFormat.values()) {
            Quiz imported = read(exported(quiz, format));

            assertThat(Sealed.of(imported)).isEqualTo(Sealed.of(quiz));
        }
    }

    @Test
    void aPackIsWrittenForAPersonToChange() {
        String text = exported(PackText.aPack().read(), PackFormat.YAML).text();

        assertThat(text).startsWith("""
                # yaml-language-server: $schema=schema.json
                discern: 1
                id: pool
                title: The pool
                summary: A pool and its slide.
                language: en
                level: INTRODUCTORY
                author: Discern contributors
                licence: CC-BY-4.0

                articles:
                  - id: opening
                    headline: Pool opens on Saturday
                    outlet: The Hollin Bay Herald
                    licence: CC-BY-4.0
                    body: |
                      😀 The pool has six lanes. The pool is too cold.

                      “The slide is gone,” said Farrow. “The slide was old.”

                excerpts:
                  - id: lanes
                    article: opening
                    quote: The pool has six lanes.
                """);
        assertThat(text).endsWith("""
                  - id: third
                    kind: highlight
                    prompt: Mark the words of Farrow.
                    excerpt: slide
                    target: QUOTED_WORDS
                    key:
                      spans:
                        - quote: The slide is gone
                    explanation: They stand between the marks.
                  - id: fourth
                    kind: compare
                    prompt: How does the headline carry the sentence?
                    excerpt: heading
                    against: lanes
                    key:
                      fidelity: NOT_SUPPORTED
                    explanation: The sentence names no day.
                  - id: fifth
                    kind: attribute
                    prompt: Who says this?
                    excerpt: slide
                    options:
                      - the author
                      - Farrow
                      - a lifeguard
                    key:
                      source: Farrow
                    explanation: The words “said Farrow” follow it.
                """);
    }

    @Test
    void aPositionIsKeptWhereTheWordsAloneStandTwice() {
        var twice = PackText.aPack()
                .saying("quote: The slide\n    start: 50\n    end: 59\n  - id: heading")
                .insteadOf("quote: “The slide is gone,” said Farrow.\n  - id: heading")
                .text();
        // "The slide" stands twice in the article; the third item marks words of it.
        var pack = PackText.of(twice).saying("- quote: slide").insteadOf("- quote: The slide is gone");

        String text = exported(pack.read(), PackFormat.YAML).text();

        assertThat(text).containsOnlyOnce("start:").contains("quote: The slide\n    start: 50\n    end: 59\n");
    }

    @Test
    void theFileIsNamedAfterThePackAndItsVersion() {
        var pack = exported(PackText.aPack().read(), PackFormat.JSON);

        assertThat(pack.disposition()).isEqualTo("attachment; filename=\"pool-v3.json\"");
    }

    @Provide
    Arbitrary<Quiz> quizzes() {
        return AnyQuiz.quizzes();
    }

    private static Quiz read(ExportedPack pack) {
        try {
            return READER.read(pack.text(), pack.format().notation());
        } catch (Problem problem) {
            throw new AssertionError(problem.errors() + "\n" + pack.text(), problem);
        }
    }

    private static ExportedPack exported(Quiz quiz, PackFormat format) {
        var sealed = Sealed.of(quiz);
        return ExportedPack.of(
                new PublishedQuiz(UUID.randomUUID(), 3, quiz, sealed.contentHash(), sealed.hash(), Instant.EPOCH),
                format);
    }
}
