package org.discern.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.discern.analysis.Analyzer;
import org.discern.authoring.check.Advice.Topic;
import org.discern.authoring.check.Advice.Weight;
import org.discern.quiz.QuizDocuments;
import org.junit.jupiter.api.Test;

/** What each rule says, and of what it keeps silent. */
class DraftCheckTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DraftCheck CHECK = new DraftCheck(new QuizDocuments(), Analyzer.load());

    private static final String BODY = """
            The bridge was closed on Monday. “We had no choice,” said Amina Holt, the head of roads. It opens in May. \
            The new barrier is a disgrace and the ugliest thing in town. The town has two other bridges. Holt said the \
            work would cost 2 million crowns.""";

    private final List<Map<String, Object>> articles = new ArrayList<>();
    private final List<Map<String, Object>> excerpts = new ArrayList<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    private String level = "INTRODUCTORY";

    private void article(String id, String outlet, String body) {
        Map<String, Object> article =
                new TreeMap<>(Map.of("id", id, "headline", "Bridge closed", "outlet", outlet, "licence", "CC0-1.0"));
        if (!body.isEmpty()) {
            article.put("body", body);
        }
        articles.add(article);
    }

    private Map<String, Object> classify(String id, String article, String quote, String label) {
        excerpts.add(Map.of("id", "x-" + id, "article", article, "quote", quote));
        Map<String, Object> item = new TreeMap<>(Map.of(
                "id", id,
                "kind", "classify",
                "axis", "LABEL",
                "excerpt", "x-" + id,
                "prompt", "What is it?",
                "key", Map.of("label", label),
                "explanation", "Because the words say so."));
        items.add(item);
        return item;
    }

    private List<Advice> advice() {
        Map<String, Object> document = Map.of(
                "discern", 1,
                "id", "bridge",
                "title", "The bridge",
                "summary", "A bridge.",
                "language", "en",
                "level", level,
                "author", "A. Teacher",
                "licence", "CC0-1.0",
                "articles", articles);
        ObjectNode node = MAPPER.valueToTree(document);
        node.set("excerpts", MAPPER.valueToTree(excerpts));
        node.set("items", MAPPER.valueToTree(items));
        new QuizDocuments().anchor(node);
        return CHECK.of(node);
    }

    private List<Topic> topics() {
        return advice().stream().map(Advice::topic).toList();
    }

    private void twoOutlets() {
        article("bridge", "The Courier", BODY);
        article("other", "The Post", "The road is open. Nobody knows why. That is all there is.");
        classify("o", "other", "The road is open.", "CLAIM");
    }

    @Test
    void aGoodSetGetsNoAdvice() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM");
        classify("b", "bridge", "“We had no choice,” said Amina Holt, the head of roads.", "QUOTE");
        classify("c", "bridge", "The new barrier is a disgrace and the ugliest thing in town.", "OPINION");

        assertThat(advice()).isEmpty();
    }

    @Test
    void anEmptySet() {
        assertThat(advice()).singleElement().satisfies(advice -> {
            assertThat(advice.topic()).isEqualTo(Topic.EMPTY);
            assertThat(advice.weight()).isEqualTo(Weight.MUST);
        });
    }

    @Test
    void aMissingExplanationStandsInTheWay() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM").remove("explanation");

        assertThat(advice())
                .containsExactly(Advice.must(
                        Topic.MISSING_EXPLANATION,
                        "/items/1",
                        "Say why the key is right, with the words that show it: students read it after they have "
                                + "answered."));
    }

    @Test
    void aMissingKeyStandsInTheWay() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM").remove("key");

        assertThat(advice())
                .extracting(Advice::topic, Advice::pointer)
                .contains(org.assertj.core.groups.Tuple.tuple(Topic.INCOMPLETE, "/items/1"));
    }

    @Test
    void labelsThatAreNeverOrAlwaysRight() {
        article("bridge", "The Courier", BODY);
        article(
                "other",
                "The Post",
                "The road is open. It is a road. It is long. It is new. It has a name. So it has.");
        for (String quote :
                List.of("The road is open.", "It is a road.", "It is long.", "It is new.", "It has a name.")) {
            classify("i" + items.size(), "other", quote, "CLAIM");
        }
        classify("b", "bridge", "“We had no choice,” said Amina Holt, the head of roads.", "QUOTE");

        assertThat(topics()).contains(Topic.LABEL_ALWAYS_RIGHT, Topic.LABEL_NEVER_RIGHT);
        assertThat(advice())
                .filteredOn(advice -> advice.topic() == Topic.LABEL_NEVER_RIGHT)
                .singleElement()
                .extracting(Advice::message)
                .asString()
                .contains("OPINION");
    }

    @Test
    void aPromptOrHintThatNamesTheRightLabelAlone() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM").put("hint", "Is this not a claim?");
        classify("b", "bridge", "It opens in May.", "CLAIM").put("prompt", "Is it a claim or an opinion?");

        assertThat(advice())
                .filteredOn(advice -> advice.topic() == Topic.GIVES_AWAY)
                .singleElement()
                .extracting(Advice::pointer)
                .isEqualTo("/items/1/hint");
    }

    @Test
    void twoItemsThatAskTheSameOfTheSameWords() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM");
        classify("b", "bridge", "The bridge was closed on Monday.", "CLAIM");
        classify("c", "bridge", "The bridge was closed on Monday.", "NONE").put("axis", "FORM");

        assertThat(advice())
                .filteredOn(advice -> advice.topic() == Topic.SAME_EXCERPT)
                .singleElement()
                .extracting(Advice::pointer)
                .isEqualTo("/items/2");
    }

    @Test
    void oneOutletOnly() {
        article("bridge", "The Courier", BODY);
        article("again", "the courier ", "The road is open. Nobody knows why.");
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM");

        assertThat(topics()).contains(Topic.ONE_OUTLET);
    }

    @Test
    void aKeyThatTheAnalysisContradicts() {
        twoOutlets();
        classify("b", "bridge", "“We had no choice,” said Amina Holt, the head of roads.", "CLAIM");

        assertThat(advice())
                .filteredOn(advice -> advice.topic() == Topic.ANALYSIS_DISAGREES)
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.pointer()).isEqualTo("/items/1/key/label");
                    assertThat(advice.message()).contains("CLAIM").contains("QUOTE");
                });
    }

    @Test
    void anAcceptedLabelContradictsNothing() {
        twoOutlets();
        classify("b", "bridge", "“We had no choice,” said Amina Holt, the head of roads.", "CLAIM")
                .put("key", Map.of("label", "CLAIM", "accept", List.of("QUOTE")));

        assertThat(topics()).doesNotContain(Topic.ANALYSIS_DISAGREES);
    }

    @Test
    void anExcerptThatLeansOnWhatIsNotShown() {
        twoOutlets();
        article("hidden", "The Gazette", "");
        classify("a", "hidden", "He denied it at once.", "QUOTE");
        classify("b", "bridge", "It opens in May.", "CLAIM");

        assertThat(advice())
                .filteredOn(advice -> advice.topic() == Topic.NEEDS_CONTEXT)
                .singleElement()
                .extracting(Advice::pointer)
                .isEqualTo("/items/1/excerpt");
    }

    @Test
    void aTextThatIsHardForTheLevel() {
        String hard = "Notwithstanding considerable international disagreement concerning environmental "
                + "responsibilities, representatives of participating governments reiterated "
                + "their fundamental commitment to comprehensive multilateral negotiations regarding atmospheric "
                + "concentrations, technological cooperation, institutional accountability, proportionate "
                + "compensation and intergenerational sustainability, characteristically qualifying every "
                + "declaration with reservations about sovereignty, proportionality, constitutional "
                + "compatibility, parliamentary ratification, administrative practicability and unforeseeable "
                + "macroeconomic consequences, interpretations, considerations, recommendations and "
                + "particularities of implementation in individual administrations.";
        twoOutlets();
        article("hard", "The Review", hard);
        classify("h", "hard", hard, "CLAIM");

        assertThat(topics()).contains(Topic.HARD_TO_READ);
        assertThat(Readability.grade("The cat sat on the mat. ".repeat(20))).isLessThan(3);
    }

    @Test
    void theRightOptionAlwaysFirst() {
        twoOutlets();
        for (int i = 0; i < 5; i++) {
            excerpts.add(Map.of("id", "p" + i, "article", "bridge", "quote", "The town has two other bridges."));
            items.add(Map.of(
                    "id",
                    "p-" + i,
                    "kind",
                    "compare",
                    "excerpt",
                    "p" + i,
                    "against",
                    "x-o",
                    "prompt",
                    "How does it carry that?",
                    "options",
                    List.of("NOT_SUPPORTED", "SAME_SENSE", "WEAKER"),
                    "key",
                    Map.of("fidelity", "NOT_SUPPORTED"),
                    "explanation",
                    "It says nothing of the kind."));
        }

        assertThat(topics()).contains(Topic.POSITION_TOO_OFTEN);
    }

    @Test
    void aProposalThatNobodyLookedAt() {
        twoOutlets();
        classify("a", "bridge", "The bridge was closed on Monday.", "CLAIM")
                .put("proposed", Map.of("confidence", .75, "reason", "It has a date."));

        assertThat(advice()).singleElement().satisfies(advice -> {
            assertThat(advice.topic()).isEqualTo(Topic.NOT_REVIEWED);
            assertThat(advice.message()).contains("75 %");
        });
    }

    @Test
    void syllables() {
        assertThat(List.of("cat", "the", "place", "table", "opinion", "area", "rhythm"))
                .extracting(Readability::syllables)
                .containsExactly(1, 1, 1, 2, 3, 2, 1);
    }
}
