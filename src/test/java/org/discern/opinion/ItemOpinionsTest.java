package org.discern.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.opinion.Suggestion.Change.ACCEPT_BOTH;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.discern.grading.Answer;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Excerpts;
import org.discern.grading.Exercise;
import org.discern.grading.Highlight;
import org.discern.grading.Item;
import org.discern.grading.Key;
import org.discern.grading.Question;
import org.discern.grading.Sort;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;

class ItemOpinionsTest {

    private static final Excerpts TEXTS = new Excerpts(Map.of(
            "headline", "Mayor slams bridge",
            "body", "The mayor criticised the bridge."));

    private static ItemOpinions graded(Question<?, ?> question, Key key, Answer... said) {
        return opinions(true, question, key, said);
    }

    private static ItemOpinions opinions(boolean graded, Question<?, ?> question, Key key, Answer... said) {
        var item = new Item("item", "What is this?", null, false, graded, question);
        return new ItemOpinions(item, Exercise.of(question, key, TEXTS), List.of(said));
    }

    private static Classify about(String... options) {
        return new Classify(Axis.LABEL, "body", List.of(options));
    }

    private static final Classify.Key CLAIM = new Classify.Key("CLAIM", List.of());
    private static final Classify.Answer OPINION = new Classify.Answer("OPINION");

    @Test
    void aContestedItemCanAcceptBothOrBeDiscussed() {
        var opinions = graded(about(), CLAIM, OPINION, OPINION);

        assertThat(opinions.suggestions())
                .containsExactly(new Suggestion(ACCEPT_BOTH, Map.of("body", "OPINION")), Suggestion.discuss());
    }

    @Test
    void aKeyThatWouldAcceptEveryOptionIsNotSuggested() {
        var opinions = graded(about("CLAIM", "OPINION"), CLAIM, OPINION, OPINION);

        assertThat(opinions.suggestions()).containsExactly(Suggestion.discuss());
    }

    @Test
    void whatIsThereToBeDiscussedAlreadyNeedsNoMore() {
        var opinions = opinions(false, about("CLAIM", "OPINION"), CLAIM, OPINION, OPINION);

        assertThat(opinions.contests()).isNotEmpty();
        assertThat(opinions.suggestions()).isEmpty();
    }

    @Test
    void aComparisonIsContestedByItsFidelity() {
        var stronger = new Compare.Answer(Fidelity.STRONGER);

        var opinions = graded(
                new Compare("headline", "body", List.of()),
                new Compare.Key(Fidelity.SAME_SENSE, List.of()),
                stronger,
                stronger);

        assertThat(opinions.decided()).isEqualTo(Decided.FIDELITY);
        assertThat(opinions.suggestions()).contains(new Suggestion(ACCEPT_BOTH, Map.of("headline", "STRONGER")));
    }

    @Test
    void aSortIsOnlyMendedWhereEachContestedExcerptCanBe() {
        var key = new Sort.Key(Map.of("headline", "CLAIM", "body", "CLAIM"), Map.of());
        var sort = new Sort(Axis.LABEL, List.of("headline", "body"), List.of());

        var opinions = graded(
                sort,
                key,
                new Sort.Answer(Map.of("headline", "OPINION", "body", "OPINION")),
                new Sort.Answer(Map.of("headline", "OPINION", "body", "QUOTE")));

        assertThat(opinions.suggestions()).containsExactly(Suggestion.discuss());
    }

    @Test
    void markedWordsAreContestedAsAWhole() {
        var key = new Highlight.Key(List.of(new Span(6, 11)));
        var otherWord = new Highlight.Answer(List.of(new Span(12, 18)));
        var oneWordMore = new Highlight.Answer(List.of(new Span(6, 18)));
        var question = new Highlight("headline", Highlight.Target.LOADED_WORDS);

        assertThat(graded(question, key, otherWord, otherWord).suggestions()).containsExactly(Suggestion.discuss());
        assertThat(graded(question, key, oneWordMore, oneWordMore).suggestions())
                .isEmpty();
        assertThat(graded(question, key, otherWord).values())
                .containsEntry(new Place("headline", new Span(0, 5)), List.of("NOT_MARKED", "NOT_MARKED"))
                .containsEntry(new Place("headline", new Span(6, 11)), List.of("MARKED", "NOT_MARKED"))
                .hasSize(3);
    }

    @Test
    void whatASortLeavesOpenIsMissing() {
        var key = new Sort.Key(Map.of("headline", "CLAIM", "body", "OPINION"), Map.of());

        var opinions = graded(
                new Sort(Axis.LABEL, List.of("headline", "body"), List.of()),
                key,
                new Sort.Answer(Map.of("body", "QUOTE")));

        assertThat(opinions.values())
                .containsEntry(new Place("headline", null), List.of("CLAIM"))
                .containsEntry(new Place("body", null), List.of("OPINION", "QUOTE"));
    }

    @Test
    void aSuggestionChangesNothingOfAnItemButWhatItSays() throws JsonProcessingException {
        var classify = item("{'prompt':'?','key':{'label':'CLAIM','accept':['QUOTE']}}");
        var sort = item("{'key':{'labels':{'a':'CLAIM','b':'QUOTE'},'accept':{'a':['OPINION']}}}");

        new Suggestion(ACCEPT_BOTH, Map.of("a", "OPINION")).applyTo(classify);
        new Suggestion(ACCEPT_BOTH, Map.of("a", "OPINION", "b", "CLAIM")).applyTo(sort);

        assertThat(classify).isEqualTo(item("{'prompt':'?','key':{'label':'CLAIM','accept':['QUOTE','OPINION']}}"));
        assertThat(sort)
                .isEqualTo(
                        item("{'key':{'labels':{'a':'CLAIM','b':'QUOTE'},'accept':{'a':['OPINION'],'b':['CLAIM']}}}"));
    }

    private static ObjectNode item(String json) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    }
}
