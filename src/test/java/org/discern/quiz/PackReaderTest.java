package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.discern.quiz.PackText.aPack;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Excerpt;
import org.discern.grading.Highlight;
import org.discern.grading.Kind;
import org.discern.label.Span;
import org.discern.platform.Problem;
import org.discern.quiz.LocatedTree.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String KINDS = Stream.of(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));

    @Test
    void readsAPackAndFindsThePositionsInCodePoints() {
        Quiz quiz = aPack().read();

        assertThat(quiz.content().excerpts())
                .extracting(Excerpt::id, Excerpt::start, Excerpt::end)
                .startsWith(tuple("lanes", 2, 25), tuple("cold", 26, 47));
        assertThat(quiz.solution("third").key()).isEqualTo(new Highlight.Key(List.of(new Span(1, 18))));
        assertThat(quiz.content().items()).allMatch(item -> item.graded() && !item.confidence());
    }

    @Test
    void refusesAPackWithAFaultWhole() {
        var pack = aPack().saying("label: Claim").insteadOf("label: CLAIM");

        var problem = catchThrowableOfType(Problem.class, pack::read);

        assertThat(problem.type()).isEqualTo(PackReader.INVALID_PACK);
        assertThat(problem.type().status()).isEqualTo(422);
        assertThat(problem.detail()).contains("nothing of it was taken");
    }

    /** Old words, new words, the words at whose line the fault is, its pointer, what it says. */
    static Stream<Arguments> faultsOfTheFormat() {
        return Stream.of(
                Arguments.of(
                        "    axis: LABEL",
                        "    axis: LABEL\n    hnit: Look.",
                        "hnit",
                        "/items/0/hnit",
                        "There is no field hnit here: mend its spelling, or delete it."),
                Arguments.of(
                        "    explanation: Anybody could count the lanes.\n",
                        "",
                        "- id: first",
                        "/items/0",
                        "The field explanation is missing: add it."),
                Arguments.of(
                        "      fidelity: NOT_SUPPORTED",
                        "      accept: [WEAKER]",
                        "key:\n      accept: [WEAKER]",
                        "/items/3/key",
                        "The field fidelity is missing: add it."),
                Arguments.of(
                        "    kind: highlight\n", "", "- id: third", "/items/2", "The field kind is missing: add it."),
                Arguments.of(
                        "kind: highlight",
                        "kind: guess",
                        "kind: guess",
                        "/items/2/kind",
                        "guess is not known here: use one of " + KINDS + "."),
                Arguments.of(
                        "label: CLAIM",
                        "label: Claim",
                        "label: Claim",
                        "/items/0/key/label",
                        "Claim is not known here: use one of CLAIM, QUOTE, OPINION, NONE, DIRECT, INDIRECT, MIXED, "
                                + "BLENDED, PREDICTION, NOT_AN_ASSERTION."),
                Arguments.of(
                        "cold: OPINION",
                        "cold: [OPINION]",
                        "cold: [OPINION]",
                        "/items/1/key/labels/cold",
                        "This is not known here: use one of CLAIM, QUOTE, OPINION, NONE, DIRECT, INDIRECT, MIXED, "
                                + "BLENDED, PREDICTION, NOT_AN_ASSERTION."),
                Arguments.of(
                        "target: QUOTED_WORDS",
                        "target: WORDS",
                        "target: WORDS",
                        "/items/2/target",
                        "WORDS is not known here: use one of QUOTED_WORDS, LOADED_WORDS, CLAIM_IN_QUOTE, SOURCE, CUE."),
                Arguments.of(
                        "title: The pool",
                        "title: 2026",
                        "title: 2026",
                        "/title",
                        "A text is needed here: put 2026 in quotation marks."),
                Arguments.of("title: The pool", "title:", "title:", "/title", "A text is needed here."),
                Arguments.of(
                        "title: The pool", "title: ' '", "title: ' '", "/title", "Write something here: it is empty."),
                Arguments.of(
                        "title: The pool", "title: ''", "title: ''", "/title", "Write something here: it is empty."),
                Arguments.of(
                        "excerpts: [lanes, cold]",
                        "excerpts: lanes",
                        "excerpts: lanes",
                        "/items/1/excerpts",
                        "A list is needed here: start each entry with a hyphen."),
                Arguments.of(
                        "excerpts: [lanes, cold]",
                        "excerpts: [lanes]",
                        "excerpts: [lanes]",
                        "/items/1/excerpts",
                        "Give at least 2 of these."),
                Arguments.of(
                        "excerpts: [lanes, cold]",
                        "excerpts: [a, b, c, d, e, f, g, h, i, j, k, l, m]",
                        "excerpts: [a, b",
                        "/items/1/excerpts",
                        "Give at most 12 of these."),
                Arguments.of(
                        "    prompt: What is this?",
                        "    prompt: What is this?\n    confidence: maybe",
                        "confidence: maybe",
                        "/items/0/confidence",
                        "Write true or false here, without quotation marks."),
                Arguments.of(
                        "    outlet:",
                        "    date: 5 May\n    outlet:",
                        "date: 5 May",
                        "/articles/0/date",
                        "Write the day as year-month-day, as in 2026-01-31."),
                Arguments.of(
                        "    outlet:",
                        "    date: 2026-02-30\n    outlet:",
                        "date: 2026-02-30",
                        "/articles/0/date",
                        "There is no such day: mend the date."),
                Arguments.of(
                        "    outlet:",
                        "    url: www.example.org\n    outlet:",
                        "url: www",
                        "/articles/0/url",
                        "Write the whole address, starting with https:// and without spaces."),
                Arguments.of(
                        "id: pool",
                        "id: Der Pool",
                        "id: Der",
                        "/id",
                        "Use small letters from a to z, digits and single hyphens, as in night-bus-2."),
                Arguments.of(
                        "language: en",
                        "language: English!",
                        "language: E",
                        "/language",
                        "Name the language by its tag: en, de or pt-BR."),
                Arguments.of(
                        "options: [the author, Farrow, a lifeguard]",
                        "options: [Farrow, a lifeguard, Farrow]",
                        "options: [Farrow",
                        "/items/4/options",
                        "Name each only once."),
                Arguments.of(
                        "options: [the author, Farrow, a lifeguard]",
                        "options: [Farrow, ' ']",
                        "options: [Farrow",
                        "/items/4/options/1",
                        "Write something here: it is empty."),
                Arguments.of("discern: 1", "discern: 2", "discern: 2", "/discern", "Write 1 here."),
                Arguments.of(
                        "level: INTRODUCTORY",
                        "level: INTRODUCTORY\ntags: [news, news]",
                        "tags:",
                        "/tags",
                        "Name each only once."),
                Arguments.of(
                        "    quote: The pool has six lanes.",
                        "    quote: The pool has six lanes.\n    start: '2'",
                        "start: '2'",
                        "/excerpts/0/start",
                        "A whole number is needed here, without quotation marks."),
                Arguments.of(
                        "    quote: The pool has six lanes.",
                        "    quote: The pool has six lanes.\n    start: -1\n    end: 2",
                        "start: -1",
                        "/excerpts/0/start",
                        "Use a number from 0 up."),
                Arguments.of(
                        "    quote: The pool has six lanes.",
                        "    quote: The pool has six lanes.\n    start: 2\n    end: 4294967321",
                        "end: 4294967321",
                        "/excerpts/0/end",
                        "Use a number up to 200000."),
                Arguments.of(
                        "title: The pool",
                        "title: " + "x".repeat(501),
                        "title: xxx",
                        "/title",
                        "This is too long: use at most 500 characters."));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheFormat")
    void saysWhatTheFormatWantsAtTheLineOfTheField(
            String old, String words, String atLineOf, String pointer, String message) {
        var pack = aPack().saying(words).insteadOf(old);

        var faults = pack.faults();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.detail()).isEqualTo(message);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.line()).isEqualTo(pack.lineOf(atLineOf));
        });
        assertThat(faults).extracting(Problem.Detail::line).containsOnly(pack.lineOf(atLineOf));
    }

    /** Old words, new words, the words at whose line the fault is, its pointer, what it says. */
    static Stream<Arguments> faultsOfSense() {
        return Stream.of(
                Arguments.of(
                        "source: Farrow",
                        "source: farrow",
                        "source: farrow",
                        "/items/4/key/source",
                        "farrow is not among the options: use one of the author, Farrow, a lifeguard."),
                Arguments.of(
                        "quote: The pool has six lanes.",
                        "quote: The pool has seven lanes.",
                        "seven",
                        "/excerpts/0/quote",
                        "These words do not stand in the text: copy them exactly."),
                Arguments.of(
                        "quote: The pool has six lanes.",
                        "quote: The pool",
                        "quote: The pool\n",
                        "/excerpts/0/quote",
                        "These words stand in the text 2 times: add a prefix or a suffix."),
                Arguments.of(
                        "quote: Pool opens on Saturday",
                        "quote: The pool has six lanes.",
                        "quote: The pool has six lanes.\nitems:",
                        "/excerpts/3/quote",
                        "These words do not stand in the text: copy them exactly."),
                Arguments.of(
                        "quote: The pool has six lanes.",
                        "quote: The pool has six lanes.\n    start: 3\n    end: 26",
                        "- id: lanes",
                        "/excerpts/0",
                        "The words do not stand at start to end: mend them, or leave both out."),
                Arguments.of(
                        "quote: The pool has six lanes.",
                        "quote: The pool has six lanes.\n    start: 2",
                        "- id: lanes",
                        "/excerpts/0",
                        "The words do not stand at start to end: mend them, or leave both out."),
                Arguments.of(
                        "- quote: The slide is gone",
                        "- quote: The slide was old",
                        "- quote: The slide was old",
                        "/items/2/key/spans/0/quote",
                        "These words do not stand in the text: copy them exactly."),
                Arguments.of(
                        "article: opening",
                        "article: closing",
                        "article: closing",
                        "/excerpts/0/article",
                        "There is no such article in the pack."),
                Arguments.of(
                        "excerpt: lanes",
                        "excerpt: lane",
                        "excerpt: lane\n",
                        "/items/0/excerpt",
                        "There is no excerpt lane."),
                Arguments.of(
                        "excerpt: slide",
                        "excerpt: slides",
                        "excerpt: slides",
                        "/items/2/excerpt",
                        "There is no such excerpt in the pack."),
                Arguments.of(
                        "against: lanes",
                        "against: heading",
                        "against: heading",
                        "/items/3/against",
                        "Compare an excerpt with another one."),
                Arguments.of(
                        "    axis: LABEL",
                        "    axis: LABEL\n    options: [QUOTE, OPINION]",
                        "label: CLAIM",
                        "/items/0/key/label",
                        "CLAIM is not among the options: use one of QUOTE, OPINION."),
                Arguments.of(
                        "label: CLAIM",
                        "label: CLAIM\n      accept: [QUOTE, OPINION]",
                        "accept: [QUOTE",
                        "/items/0/key/accept",
                        "A key that accepts every option asks nothing: accept fewer."),
                Arguments.of(
                        "cold: OPINION",
                        "slide: OPINION",
                        "labels:",
                        "/items/1/key/labels",
                        "Give a label to each excerpt of the item, and to no other."),
                Arguments.of(
                        "cold: OPINION",
                        "cold: OPINION\n      accept: {slide: [CLAIM]}",
                        "accept: {slide",
                        "/items/1/key/accept/slide",
                        "The item has no excerpt slide."),
                Arguments.of(
                        "- id: second",
                        "- id: first",
                        "- id: first\n    kind: sort",
                        "/items/1/id",
                        "The id first is taken: choose another."),
                Arguments.of(
                        "- id: cold",
                        "- id: lanes",
                        "- id: lanes\n    article: opening\n    quote: The pool is",
                        "/excerpts/1/id",
                        "The id lanes is taken: choose another."),
                Arguments.of(
                        "- id: first",
                        "- id: claim",
                        "- id: claim",
                        "/items/0/id",
                        "Students see ids before they answer: do not name a label."),
                Arguments.of(
                        "- id: first",
                        "- id: not-an-assertion-2",
                        "- id: not-an",
                        "/items/0/id",
                        "Students see ids before they answer: do not name a label."),
                Arguments.of(
                        "- id: first",
                        "- id: opinion7",
                        "- id: opinion7",
                        "/items/0/id",
                        "Students see ids before they answer: do not name a label."),
                Arguments.of(
                        "items:\n",
                        "  - id: idle\n    article: opening\n    quote: The slide was old.\nitems:\n",
                        "- id: idle",
                        "/excerpts/4",
                        "No item asks about this excerpt: use it or delete it."));
    }

    @ParameterizedTest
    @MethodSource("faultsOfSense")
    void saysWhatDoesNotFitTogetherAtItsLine(
            String old, String words, String atLineOf, String pointer, String message) {
        var pack = aPack().saying(words).insteadOf(old);

        var faults = pack.faults();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.detail()).isEqualTo(message);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.line()).isEqualTo(pack.lineOf(atLineOf));
        });
    }

    @Test
    void sortsExcerptsOfOneArticleOnly() {
        var pack = aPack().saying("""
                          - id: other
                            headline: Other
                            outlet: Herald
                            licence: CC0-1.0
                            body: The pool is too cold.
                        excerpts:
                        """)
                .insteadOf("excerpts:\n")
                .saying("- id: cold\n    article: other")
                .insteadOf("- id: cold\n    article: opening");

        var faults = pack.faults();

        assertThat(faults)
                .extracting(Problem.Detail::line, Problem.Detail::pointer, Problem.Detail::detail)
                .containsExactly(tuple(
                        pack.lineOf("excerpts: [lanes, cold]"), "/items/1/excerpts", "Sort excerpts of one article."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suffix: ' has'", "suffix: ' has'\n    prefix: '😀 '", "prefix: '😀 '"})
    void whatStandsAroundWordsTellsWhichOfThemAreMeant(String around) {
        var pack = aPack().saying("quote: The pool\n    " + around).insteadOf("quote: The pool has six lanes.");

        Quiz quiz = pack.read();

        assertThat(quiz.content().excerpts().get(0))
                .extracting(Excerpt::start, Excerpt::end, Excerpt::quote)
                .containsExactly(2, 10, "The pool");
    }

    @Test
    void aPositionTellsWhichOfTheSameWordsAreMeant() {
        var pack = aPack().saying("quote: The pool\n    start: 26\n    end: 34")
                .insteadOf("quote: The pool has six lanes.");

        Quiz quiz = pack.read();

        assertThat(quiz.content().excerpts().get(0).start()).isEqualTo(26);
    }

    @Test
    void withoutABodyTheWordsAloneMustDo() {
        var pack = PackText.of(aPack().text().replaceAll("(?s)    body: .*?\nexcerpts:", "excerpts:"));

        Quiz quiz = pack.read();

        assertThat(quiz.content().excerpts().get(0))
                .extracting(Excerpt::quote, Excerpt::start, Excerpt::end)
                .containsExactly("The pool has six lanes.", null, null);
    }

    @Test
    void withoutABodyThereIsNothingToCountIn() {
        var pack = PackText.of(aPack().text().replaceAll("(?s)    body: .*?\nexcerpts:", "excerpts:"))
                .saying("quote: The pool has six lanes.\n    start: 2\n    end: 25")
                .insteadOf("quote: The pool has six lanes.");

        assertThat(pack.faults())
                .extracting(Problem.Detail::line, Problem.Detail::detail)
                .containsExactly(tuple(
                        pack.lineOf("- id: lanes"), "Leave start and end out: the article has no body to count in."));
    }

    /** Old words, new words, the words at whose line the text breaks, what is said. */
    static Stream<Arguments> brokenTexts() {
        String broken = "This is not well-formed YAML: look around here.";
        return Stream.of(
                Arguments.of("title: The pool", "title: Pool: slide", "title: Pool", broken),
                Arguments.of("title: The pool", "title: @pool", "title: @pool", broken),
                Arguments.of("title: The pool", "\ttitle: The pool", "id: pool", broken),
                Arguments.of(
                        "author: Discern",
                        "title: Again\nauthor: Discern",
                        "title: Again",
                        "The field title stands here twice: keep one."),
                Arguments.of(
                        "label: CLAIM",
                        "label: CLAIM\n      label: QUOTE",
                        "label: QUOTE",
                        "The field label stands here twice: keep one."),
                Arguments.of(
                        "title: The pool",
                        "title: &t The pool\ntags: [*t]",
                        "tags: [*t]",
                        "Aliases (*name) are not taken: repeat the value."),
                Arguments.of(
                        "title: The pool",
                        "title: The pool\ntags: " + "[".repeat(21) + "]".repeat(21),
                        "tags:",
                        "The document is nested too deeply."),
                Arguments.of("discern: 1", "discern: 1e999999999", "discern", "This number is too large."),
                Arguments.of(
                        "title: The pool",
                        "title: \"The\\0pool\"",
                        "title: \"The",
                        "Leave out control characters and halves of characters."),
                Arguments.of(
                        "title: The pool",
                        "title: \"The\\uD83Dpool\"",
                        "title: \"The",
                        "Leave out control characters and halves of characters."));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void namesTheLineWhereTheTextBreaks(String old, String words, String atLineOf, String message) {
        var pack = aPack().saying(words).insteadOf(old);

        var faults = pack.faults();

        assertThat(faults)
                .extracting(Problem.Detail::line, Problem.Detail::detail)
                .containsExactly(tuple(pack.lineOf(atLineOf), message));
    }

    @Test
    void takesOneDocumentAtATime() {
        var pack = PackText.of(aPack().text() + "---\n" + aPack().text());

        assertThat(pack.faults())
                .extracting(Problem.Detail::line, Problem.Detail::detail)
                .containsExactly(tuple(pack.lineOf("---") + 1, "Only one document is taken at a time."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark\n"})
    void refusesAnEmptyDocument(String text) {
        assertThat(PackText.of(text).faults())
                .extracting(Problem.Detail::detail)
                .containsExactly("The document is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a\n- list", "null"})
    void refusesADocumentThatIsNoQuizAtAll(String text) {
        assertThat(PackText.of(text).faults())
                .extracting(Problem.Detail::line, Problem.Detail::detail)
                .containsExactly(tuple(1, "Fields are needed here, each with a name and a value."));
    }

    @Test
    void namesTheLineInJsonToo() {
        var pack = PackText.of("{\n \"discern\": 1,\n \"tags\": [],\n \"tags\": []\n}");

        assertThat(pack.faults(Notation.JSON))
                .extracting(Problem.Detail::line, Problem.Detail::detail)
                .containsExactly(tuple(4, "The field tags stands here twice: keep one."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"discern\": 1,\n", "{\"discern\":\n 01}", "{\"discern\": 1} \n {}", "[[[\n"})
    void refusesBrokenJsonAtItsSecondLine(String text) {
        assertThat(PackText.of(text).faults(Notation.JSON))
                .extracting(Problem.Detail::line)
                .containsExactly(2);
    }

    @Test
    void refusesANumberThatTheParserItselfWillNotRead() {
        var pack = PackText.of("{\"discern\": " + "9".repeat(5000) + "}");

        assertThat(pack.faults(Notation.JSON)).hasSize(1);
    }

    @Test
    void listsTheFaultsInReadingOrder() {
        var pack = aPack().saying("level: easy")
                .insteadOf("level: INTRODUCTORY")
                .saying("label: Claim")
                .insteadOf("label: CLAIM")
                .saying("titel: The pool")
                .insteadOf("title: The pool");

        var faults = pack.faults();

        assertThat(faults)
                .extracting(Problem.Detail::line)
                .containsExactly(1, pack.lineOf("titel"), pack.lineOf("level"), pack.lineOf("label: Claim"));
    }

    @Test
    void namesAtMostFiftyFaults() {
        var pack = aPack().saying(manyUnknownFields()).insteadOf("title: The pool\n");

        assertThat(pack.faults()).hasSize(50);
    }

    @Test
    void takesTextsInAnyNormalFormAndKeepsThemInNfc() {
        String decomposed = Normalizer.normalize("Café für Éva", Normalizer.Form.NFD);
        var pack = aPack().saying("😀 Café für Éva. The pool")
                .insteadOf("😀 The pool")
                .saying("quote: " + decomposed)
                .insteadOf("quote: The pool has six lanes.");

        Quiz quiz = pack.read();

        assertThat(quiz.content().excerpts().get(0))
                .extracting(Excerpt::quote, Excerpt::start, Excerpt::end)
                .containsExactly("Café für Éva", 2, 14);
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsMakeNoDifference() {
        var pack = PackText.of("\uFEFF" + aPack().text().replace("\n", "\r\n"));

        Quiz quiz = pack.read();

        assertThat(Sealed.of(quiz)).isEqualTo(Sealed.of(aPack().read()));
    }

    private static String manyUnknownFields() {
        var fields = new StringBuilder("title: The pool\n");
        for (int i = 0; i < 60; i++) {
            fields.append("field").append(i).append(": 1\n");
        }
        return fields.toString();
    }
}
