package org.discern.analysis.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.discern.analysis.text.TextReader;
import org.discern.label.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechFinderTest {

    private static final TextReader READER = new TextReader();
    private static final SpeechFinder FINDER = new SpeechFinder(cues());

    private static List<String> cues() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/org/discern/analysis/cues.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        “We are tired,” the mayor said.                             | DIRECT   | the mayor  | said         | “We are tired,”
        “We are tired,” said Ada Quill, the mayor of Upton.         | DIRECT   | Ada Quill, the mayor of Upton | said | “We are tired,”
        "We are tired," Ada Quill, who runs the town, told the BBC. | DIRECT   | Ada Quill, who runs the town  | told | "We are tired,"
        Ada Quill said, “We are tired.”                             | DIRECT   | Ada Quill  | said         | “We are tired.”
        ''We are tired,'' Mr. Quill said.                           | DIRECT   | Mr. Quill  | said         | ''We are tired,''
        The mayor called the plan “a gift to nobody”.               | MIXED    | The mayor  | called       | the plan “a gift to nobody”
        The mayor said that the plan was “a gift to nobody”.        | MIXED    | The mayor  | said         | that the plan was “a gift to nobody”
        The mayor said on Monday that the plan would fail.          | INDIRECT | The mayor  | said         | that the plan would fail
        According to police, two men fled the scene.                | INDIRECT | police     | According to | two men fled the scene
        Two men fled the scene, according to police.                | INDIRECT | police     | according to | Two men fled the scene
        The plan, Quill said, would fail.                           | INDIRECT | Quill      | said         | The plan … would fail
        She has repeatedly denied that the plan failed.             | INDIRECT | She        | has repeatedly denied | that the plan failed
        A new poll shows that most residents oppose the plan.       | INDIRECT | A new poll | shows        | that most residents oppose the plan
        Quill responded pointedly, with a smile: “Not yet.”         | DIRECT   | Quill      | responded pointedly | “Not yet.”
        The front-runner complained that the vote was “rigged”.     | MIXED    | The front-runner | complained | that the vote was “rigged”
        The admiral said the ship was late.                         | INDIRECT | The admiral | said       | the ship was late
        A poll released on Tuesday shows that most are opposed.     | INDIRECT | A poll released on Tuesday | shows | that most are opposed
        Those surveyed said the plan was sound.                     | INDIRECT | Those surveyed | said | the plan was sound
        The plan, voters believe, will fail.                        | INDIRECT | voters     | believe      | The plan … will fail
        Quill is confident that the plan will work.                 | INDIRECT | Quill      | is confident | that the plan will work
        Quill went to the square to accuse the mayor of being “slow”. | MIXED | Quill      | to accuse    | the mayor of being “slow”
        Quill, in remarks to the BBC, said the plan would fail.     | INDIRECT | Quill      | said         | the plan would fail
        Quill said, on Friday at least, that the plan would fail.   | INDIRECT | Quill      | said         | that the plan would fail
        """)
    void aSentenceHasOneSpeech(String text, Form form, String source, String cue, String content) {
        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).as(told(text, speeches)).anySatisfy(speech -> {
            assertThat(speech.form(text)).isEqualTo(form);
            assertThat(words(text, speech.source())).isEqualTo(source);
            assertThat(cue).startsWith(words(text, speech.cue()));
            assertThat(contentOf(text, speech)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        The mayor signed the bill on Monday.
        She reads “The Art of the Deal” at night.
        The so-called “experts” were in the room.
        The workers’ union met at the mayor’s house.
        The film “Night Bus” opened on Friday.
        """)
    void nobodySaysAnything(String text) {
        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches)
                .filteredOn(speech -> !speech.isStance())
                .as(told(text, speeches))
                .allMatch(speech -> speech.quotes().isEmpty());
        assertThat(speeches).filteredOn(speech -> speech.kind() == CueClass.SAY).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        The crowd chanted “Build the Bridge” and “Open the Road”.   | “Build the Bridge” “Open the Road”
        Quill accused the mayor of being “slow” and “very queasy”.  | “slow” “very queasy”
        The papers called Quill “The Boss of Bosses”.               | “The Boss of Bosses”
        """)
    void allThatIsUtteredIsQuoted(String text, String quoted) {
        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).as(told(text, speeches)).anySatisfy(speech -> assertThat(speech.quotes().stream()
                        .map(quote -> text.substring(quote.start(), quote.end()))
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(quoted));
    }

    @Test
    void aQuotationGoesOnInTheSameParagraph() {
        String text = "“Cooperation is critical,” he said. “Cities need to help us.”";

        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).singleElement().satisfies(speech -> assertThat(contentOf(text, speech))
                .isEqualTo("“Cooperation is critical,” … “Cities need to help us.”"));
    }

    @Test
    void aQuotationOfSeveralParagraphsIsOne() {
        String text = "“We waited a year,” said Quill. “Nobody came.\n\n“Nobody called.\n\n“So we left.”";

        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).singleElement().satisfies(speech -> assertThat(speech.quotes())
                .hasSize(4));
    }

    @Test
    void aColonAnnouncesTheQuotationOfTheNextParagraph() {
        String text = "Quill released the following statement:\n\n“We regret the delay.”";

        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).anySatisfy(speech -> {
            assertThat(words(text, speech.source())).isEqualTo("Quill");
            assertThat(contentOf(text, speech)).isEqualTo("“We regret the delay.”");
        });
    }

    @Test
    void aSpeakerQuotesSomebodyElse() {
        String text = "“The doctor said the water was safe to drink, and we believed her,” Quill said.";

        List<Speech> speeches = FINDER.find(READER.read(text));

        assertThat(speeches).anySatisfy(speech -> {
            assertThat(speech.within()).isNotNull();
            assertThat(words(text, speech.source())).isEqualTo("The doctor");
        });
    }

    private static String contentOf(String text, Speech speech) {
        return String.join(
                " … ",
                speech.content().stream().map(piece -> words(text, piece)).toList());
    }

    private static String words(String text, Speech.@org.jspecify.annotations.Nullable Piece piece) {
        return piece == null ? "-" : text.substring(piece.start(), piece.end());
    }

    private static String told(String text, List<Speech> speeches) {
        return String.join(
                "\n",
                speeches.stream()
                        .map(speech -> speech.kind() + " " + speech.form(text) + " [" + words(text, speech.source())
                                + "] [" + words(text, speech.cue()) + "] " + contentOf(text, speech))
                        .toList());
    }
}
