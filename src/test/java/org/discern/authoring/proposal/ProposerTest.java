package org.discern.authoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Label;
import org.discern.testing.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposerTest {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final Map<Label, Integer> EQUAL = Map.of(Label.CLAIM, 1, Label.QUOTE, 1, Label.OPINION, 1);
    private static final List<Kind> ALL = List.of(Kind.values());

    private static NewsText article(String name) {
        String[] parts = Writing.text("/wikinews/" + name + ".txt").split("\n\n", 2);
        return new NewsText(parts[0].strip(), parts[1].strip());
    }

    private static List<Proposer.Proposal> propose(NewsText text, Wish wish) {
        return Proposer.propose(text, ANALYZER.analyze(text), wish, List.of());
    }

    private static List<ObjectNode> items(List<Proposer.Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> proposal.json()
                        .apply(proposal.extracts().stream()
                                .map(Object::toString)
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum", "flag", "imprisoned", "korea", "lanterns", "sensitive", "warming"})
    void anArticleOffersTenItemsThatAskAboutDifferentWords(String name) {
        var proposals = propose(article(name), new Wish(10, ALL, List.of(Axis.LABEL, Axis.FORM), EQUAL));

        // The shortest of these articles has no more.
        assertThat(proposals).hasSizeBetween(8, 10);
        List<Extract> asked = new ArrayList<>();
        proposals.forEach(proposal -> asked.addAll(proposal.extracts()));
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                assertThat(asked.get(i).overlaps(asked.get(j)))
                        .as(asked.get(i) + " and " + asked.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum", "flag", "imprisoned", "korea", "lanterns", "sensitive", "warming"})
    void aProposalSaysWhyItsKeyIsRightAndHowSureItIs(String name) {
        var items = items(propose(article(name), new Wish(10, ALL, List.of(Axis.values()), EQUAL)));

        assertThat(items).allSatisfy(item -> {
            assertThat(item.path("prompt").asText()).isNotBlank();
            assertThat(item.path("explanation").asText()).hasSizeGreaterThan(30);
            assertThat(item.at("/proposed/confidence").asDouble()).isBetween(0.0, 1.0);
            assertThat(item.at("/proposed/reason").asText()).isNotBlank();
        });
    }

    @Test
    void onlyTheWantedKindsAreProposed() {
        for (Kind kind : List.of(Kind.CLASSIFY, Kind.HIGHLIGHT)) {
            var items = items(propose(article("asylum"), new Wish(6, List.of(kind), List.of(Axis.LABEL), EQUAL)));

            assertThat(items)
                    .isNotEmpty()
                    .allMatch(item -> item.path("kind").asText().equals(kind.word()));
        }
    }

    @Test
    void labelsComeInTheSharesThatAreWanted() {
        var wish = new Wish(6, List.of(Kind.CLASSIFY), List.of(Axis.LABEL), Map.of(Label.CLAIM, 1, Label.QUOTE, 2));

        Map<String, Long> labels = items(propose(article("flag"), wish)).stream()
                .map(item -> item.at("/key/label").asText())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));

        assertThat(labels).isEqualTo(Map.of("CLAIM", 2L, "QUOTE", 4L));
    }

    @Test
    void whatIsTakenIsNotAskedAboutAgain() {
        NewsText text = article("flag");
        var wish = new Wish(6, List.of(Kind.CLASSIFY), List.of(Axis.LABEL), EQUAL);
        var analysis = ANALYZER.analyze(text);
        var first = Proposer.propose(text, analysis, wish, List.of());
        var taken =
                first.stream().flatMap(proposal -> proposal.extracts().stream()).toList();

        var second = Proposer.propose(text, analysis, wish, taken);

        assertThat(second).isNotEmpty();
        assertThat(second.stream().flatMap(proposal -> proposal.extracts().stream()))
                .doesNotContainAnyElementsOf(taken);
    }

    @Test
    void ofAShortTextThereIsLittle() {
        var wish = new Wish(10, ALL, List.of(Axis.LABEL), EQUAL);

        assertThat(propose(new NewsText(null, "No."), wish)).isEmpty();
        assertThat(propose(
                        new NewsText(null, "Der Bürgermeister ist gestern zurückgetreten, sagte sein Sprecher."), wish))
                .isEmpty();
        assertThat(propose(new NewsText("Bridge closed", "The bridge was closed on Monday after a storm."), wish))
                .hasSize(1);
    }

    @Test
    void headlineWordsThatDifferFromTheQuotationAreForDiscussion() {
        var text = new NewsText(
                "Minister: ‘We will never open the border’",
                "The minister spoke on Monday.\n\n“We will not open the border,” said the minister, Ana Holt. She left at noon.");

        var compared = items(propose(text, new Wish(3, List.of(Kind.COMPARE), List.of(Axis.LABEL), EQUAL)));

        assertThat(compared).singleElement().satisfies(item -> {
            assertThat(item.path("graded").asBoolean(true)).isFalse();
            assertThat(item.path("explanation").asText()).contains("“never”").contains("“not”");
        });
    }

    @Test
    void whatTheHeadlineMadeOfAQuotationComesBeforeOtherItemsAboutIt() {
        var text = new NewsText(
                "Minister: ‘We will never open the border’",
                "The minister spoke on Monday.\n\n“We will not open the border,” said the minister, Ana Holt. She left at noon.");

        var kinds = items(propose(text, new Wish(4, ALL, List.of(Axis.LABEL), EQUAL))).stream()
                .map(item -> item.path("kind").asText());

        assertThat(kinds).contains("compare");
    }

    @Test
    void headlineWordsThatStandInTheQuotationAreTheSameWords() {
        var text = new NewsText(
                "Minister says border ‘will not open’",
                "The minister spoke on Monday.\n\n“The border will not open,” said the minister, Ana Holt. She left at noon.");

        var compared = items(propose(text, new Wish(3, List.of(Kind.COMPARE), List.of(Axis.LABEL), EQUAL)));

        assertThat(compared)
                .singleElement()
                .extracting((JsonNode item) -> item.at("/key/fidelity").asText())
                .isEqualTo("SAME_WORDS");
    }

    @Test
    void theSameArticleIsAlwaysProposedTheSame() {
        var wish = new Wish(10, ALL, Arrays.asList(Axis.values()), EQUAL);

        assertThat(items(propose(article("korea"), wish))).isEqualTo(items(propose(article("korea"), wish)));
    }
}
