package org.discern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.discern.label.Attribution;
import org.discern.label.Content;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;

/**
 * Short excerpts of the first real article that the project met: "ICE Director: 'Sanctuary Cities Are a Criminal's Best
 * Friend'", CNSNews, 28 July 2017, as it was scraped. A teacher should nod at every line.
 */
class IceDirectorTest {

    private static final String HEADLINE = "ICE Director: ‘Sanctuary Cities Are a Criminal’s Best Friend’";
    private static final String BODY = String.join(
            "\n\n",
            "By Zenny Phuong | July 28, 2017 | 11:54am EDT",
            "( – In a White House press briefing Thursday, a top immigration enforcement official said sanctuary cities make it"
                    + " almost impossible to fulfill a priority of the Trump administration.",
            "“Sanctuary cities are a criminal's biggest friend,” said Tom Homan, acting director of the U.S. Immigration and"
                    + " Custom Enforcement.",
            "“If you're an alien smuggler, that is one sales pitch – ‘we can get you to a sanctuary city that will help shield"
                    + " you from immigration,’” he said.",
            "But immigrants and local citizens are not the only ones in danger in these areas.",
            "“It's one of the most dangerous things to do,” Homan said.",
            "“The community is put at risk, our officers are put at risk, and the alien himself is put at risk.”",
            "Ignoring the illegal population means “bankrolling these criminal organizations,” Homan said.",
            "Although sanctuary cities still pose as a major obstacle, Homan believes progress is being made.",
            "“If you're in sanctuary cities, that's where we'll send additional resources to look for you at your home,” he said.",
            "“ICE expects to triple the number of these agreements by the end of this year,” he said.",
            "MRC Store");
    private static final NewsText TEXT = new NewsText(HEADLINE, BODY);
    private static final Analysis ANALYSIS = Analyzer.load().analyze(TEXT);

    @Test
    void theHeadlineAndTheBodyQuoteOtherWords() {
        assertThat(words(Flag.HEADLINE_QUOTE_MISMATCH)).containsExactly(List.of("Best", "biggest"));
    }

    @Test
    void theOfficialIsVague() {
        assertThat(words(Flag.VAGUE_SOURCE)).containsExactly(List.of("a top immigration enforcement official"));
    }

    @Test
    void noQuotationCarriesTheParaphrase() {
        assertThat(words(Flag.PARAPHRASE_STRONGER_THAN_QUOTES)).containsExactly(List.of("almost impossible"));
    }

    @Test
    void theSalesPitchIsImaginedSpeechInsideOfSpeech() {
        assertThat(words(Flag.NESTED_SPEECH))
                .containsExactly(
                        List.of("‘we can get you to a sanctuary city that will help shield you from immigration,’"));
    }

    @Test
    void oneNamedSourceCarriesTheArticle() {
        assertThat(words(Flag.SINGLE_SOURCE)).containsExactly(List.of("Tom Homan"));
        assertThat(ANALYSIS.meter().named()).isEqualTo(1);
        assertThat(ANALYSIS.meter().sources().get(0).name()).isEqualTo("Tom Homan");
    }

    @Test
    void thePageIsToldFromTheArticle() {
        assertThat(words(Flag.PAGE_FURNITURE))
                .containsExactly(
                        List.of("By Zenny Phuong | July 28, 2017 | 11:54am EDT"), List.of("( –"), List.of("MRC Store"));
    }

    @Test
    void theQuotationWithoutACueIsInheritedByTheOneWhoSpokeLast() {
        ReportedSpeech speech = speechOf("The community is put at risk");

        assertThat(speech.attribution()).isEqualTo(Attribution.INFERRED);
        assertThat(speech.cue()).isNull();
        assertThat(speech.source()).extracting(Source::name).isEqualTo("Tom Homan");
    }

    @Test
    void aPartialQuotationIsMixed() {
        assertThat(statement("Ignoring the illegal population").form()).isEqualTo(Form.MIXED);
        assertThat(speechOf("bankrolling").quotes())
                .extracting(span -> span.in(BODY))
                .containsExactly("“bankrolling these criminal organizations,”");
    }

    @Test
    void twoStatementsAreInTheAuthorsOwnVoice() {
        assertThat(ANALYSIS.statements())
                .filteredOn(statement -> statement.form() == Form.NONE && !statement.furniture())
                .extracting(statement -> statement.span().in(BODY))
                .containsExactly(
                        "But immigrants and local citizens are not the only ones in danger in these areas.",
                        "Although sanctuary cities still pose as a major obstacle,");
    }

    @Test
    void whatIsExpectedIsAPrediction() {
        assertThat(statement("ICE expects to triple").content()).isEqualTo(Content.PREDICTION);
        assertThat(statement("that's where we'll send").content()).isEqualTo(Content.PREDICTION);
    }

    @Test
    void theDirectorIsQuotedUnderHisNameAlthoughHisOfficeFollowsIt() {
        ReportedSpeech speech = speechOf("biggest friend");

        assertThat(speech)
                .extracting(ReportedSpeech::form, ReportedSpeech::attribution)
                .containsExactly(Form.DIRECT, Attribution.FULL);
        assertThat(List.of(speech))
                .extracting(
                        one -> one.cue() == null ? "" : one.cue().in(BODY),
                        one -> one.source() == null ? "" : one.source().name())
                .containsExactly(tuple("said", "Tom Homan"));
    }

    private static Statement statement(String words) {
        return ANALYSIS.statements().stream()
                .filter(statement -> in(statement.part(), statement.span()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static ReportedSpeech speechOf(String words) {
        return ANALYSIS.speeches().stream()
                .filter(speech -> speech.content().stream()
                        .anyMatch(span -> in(speech.part(), span).contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> words(Flag flag) {
        return ANALYSIS.findings().stream()
                .filter(finding -> finding.flag() == flag)
                .map(finding -> finding.words().stream()
                        .map(words -> in(words.part(), words.span()).strip())
                        .toList())
                .toList();
    }

    private static String in(Part part, Span span) {
        return span.in(part == Part.HEADLINE ? HEADLINE : BODY);
    }
}
