package org.discern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.label.Form;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyzerTest {

    private static final Analyzer ANALYZER = Analyzer.load();

    @Test
    void positionsCountCodePoints() {
        String body = "🗳️ “We won 🎉,” Ada Quill said.";

        Analysis analysis = ANALYZER.analyze(new NewsText(null, body));

        assertThat(analysis.speeches()).singleElement().satisfies(speech -> assertThat(
                        speech.content().get(0).in(body))
                .isEqualTo("“We won 🎉,”"));
    }

    @Test
    void anotherLanguageIsAbstainedFrom() {
        String body =
                "Die Bürgermeisterin sagte am Montag, der Haushalt sei beschlossen. „Wir haben lange gerechnet“, sagte sie"
                        + " nach der Sitzung des Stadtrats in Köln.";

        Analysis analysis = ANALYZER.analyze(new NewsText(null, body));

        assertThat(analysis.speeches()).isEmpty();
        assertThat(analysis.statements()).isNotEmpty().allMatch(Statement::abstains);
    }

    @Test
    void theMeterAddsUp() {
        SourceMeter meter = ANALYZER.analyze(
                        new NewsText(
                                null,
                                "The bridge is closed. “It may fall,” said Ada Quill. Officials said repairs would take weeks."))
                .meter();

        assertThat(meter.quoted() + meter.paraphrased() + meter.authorsVoice()).isCloseTo(1, within());
        assertThat(meter.named()).isEqualTo(1);
        assertThat(meter.vague()).isEqualTo(1);
    }

    @Test
    void aQuotationThatClosesAParagraphLaterWithoutASecondOpeningMarkGoesOn() {
        String body =
                "After the match the coach, Hernan Gomez, said, \"We have learned a lot from this game.\n\nIt was a very "
                        + "emotional day. The team was able to focus.\"\n\nThe stadium was full.";

        assertThat(ANALYZER.analyze(new NewsText(null, body)).statements())
                .extracting(Statement::form)
                .containsExactly(Form.DIRECT, Form.DIRECT, Form.DIRECT, Form.NONE);
    }

    @Test
    void whoIsCalledByTheirOfficeHasTheNameThatStoodBesideIt() {
        String body =
                "The minister, Ana Holt, said people should stay home. “We will see,” the minister said. Tom Reyes, the "
                        + "mayor of Upton, said no. The mayor said he was sad. Another minister, Bo Lee, said yes. The minister "
                        + "said it was late.";

        assertThat(ANALYZER.analyze(new NewsText(null, body)).speeches())
                .extracting(speech ->
                        speech.source() == null ? null : speech.source().name())
                .as("two ministers: nobody knows who spoke last")
                .containsExactly("Ana Holt", "Ana Holt", "Tom Reyes", "Tom Reyes", "Bo Lee", null);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextBreaksIt(String body) {
        assertThatCode(() -> ANALYZER.analyze(new NewsText(null, body))).doesNotThrowAnyException();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                " \n\n\t\n",
                "“".repeat(100_000),
                "\"".repeat(100_001),
                "'".repeat(50_001),
                "‘a ".repeat(20_000),
                "\u202e“abc” he said.\u202c",
                "\ud800 lone \udc00 surrogates “here\ud83d”, he said.",
                "(".repeat(50_000),
                "a".repeat(200_000),
                "said ".repeat(20_000),
                "He said, ".repeat(10_000),
                "By A\n".repeat(40_000),
                "\u0000\u0001\u0007 binary \u0000");
    }

    @Property(tries = 300)
    void statementsAreInOrderAndNeverOverlap(@ForAll("newsLike") String body) {
        Analysis analysis = ANALYZER.analyze(new NewsText(null, body));

        int end = 0;
        for (Statement statement : analysis.statements()) {
            assertThat(statement.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(statement.span().in(body))
                    .isEqualTo(statement.span().in(body).strip());
            end = statement.span().end();
        }
    }

    @Property(tries = 300)
    void everySpanLiesInTheText(@ForAll("newsLike") String body) {
        Analysis analysis = ANALYZER.analyze(new NewsText(null, body));

        assertThat(analysis.speeches()).allSatisfy(speech -> {
            assertThat(speech.content()).isNotEmpty().allMatch(span -> span.fits(body));
            assertThat(speech.quotes()).allMatch(quote -> isInside(quote, speech));
        });
        assertThat(analysis.findings())
                .allSatisfy(finding -> assertThat(finding.words()).isNotEmpty().allMatch(words -> words.span()
                        .fits(body)));
    }

    private static boolean isInside(Span quote, ReportedSpeech speech) {
        return speech.content().stream().anyMatch(piece -> piece.overlap(quote) > 0);
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "said",
                        "Ada",
                        "Quill",
                        "the",
                        "mayor",
                        ",",
                        ".",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’s",
                        "‘",
                        "that",
                        "according to",
                        "🎉",
                        "he",
                        "they",
                        "and",
                        "was",
                        "a disgrace",
                        "will",
                        "?",
                        "!",
                        "(",
                        ")",
                        ":",
                        "\n\n",
                        "—",
                        "who",
                        "officials",
                        "expects",
                        "to",
                        "on Monday",
                        "1,200",
                        "U.S.",
                        "Mr.",
                        "--",
                        "…",
                        "''")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }
}
