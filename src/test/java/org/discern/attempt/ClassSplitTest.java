package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Students see how their class was divided over what is there to be discussed, and nobody's single answer. */
@QuarkusTest
class ClassSplitTest {

    private static final String PACK = """
            discern: 1
            id: split-test
            title: The pool
            summary: A pool and its slide, to be discussed.
            language: en
            level: INTRODUCTORY
            author: Discern contributors
            licence: CC-BY-4.0
            articles:
              - id: opening
                headline: Pool opens on Saturday
                outlet: The Hollin Bay Herald
                licence: CC-BY-4.0
                body: The pool has six lanes. The pool is too cold. “The slide is gone,” said Farrow.
            excerpts:
              - {id: lanes, article: opening, quote: The pool has six lanes.}
              - {id: cold, article: opening, quote: The pool is too cold.}
              - {id: slide, article: opening, quote: "“The slide is gone,” said Farrow."}
            items:
              - {id: first, kind: classify, prompt: Discuss this., graded: false, axis: LABEL, excerpt: cold,
                 key: {label: OPINION}, explanation: To be discussed.}
              - {id: second, kind: sort, prompt: Discuss these., graded: false, axis: LABEL, excerpts: [slide, cold],
                 key: {labels: {slide: QUOTE, cold: OPINION}}, explanation: To be discussed.}
              - {id: third, kind: highlight, prompt: Mark them., graded: false, target: QUOTED_WORDS, excerpt: slide,
                 key: {spans: [{quote: The slide is gone}]}, explanation: To be discussed.}
              - {id: fourth, kind: attribute, prompt: Discuss who., graded: false, excerpt: slide,
                 options: [the author, Farrow], key: {source: Farrow}, explanation: To be discussed.}
              - {id: fifth, kind: compare, prompt: Discuss how., graded: false, excerpt: lanes, against: cold,
                 key: {fidelity: NOT_SUPPORTED}, explanation: To be discussed.}
              - {id: sixth, kind: classify, prompt: Not this one., axis: LABEL, excerpt: lanes,
                 key: {label: CLAIM}, explanation: Anybody could count the lanes.}
            """;

    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithSomethingToDiscuss() throws IOException {
        room = Teacher.admin().opensAClass();
        room.teacher()
                .request()
                .body(new YAMLMapper().readTree(PACK).toString())
                .post("/api/v1/quiz-sets/import")
                .then()
                .statusCode(oneOf(200, 201));
        assignment = room.gets("split-test", Map.of("attemptsAllowed", 2));
    }

    @Test
    void showsWhichLabelsTheClassChose() {
        var mine = submitted("first", label("CLAIM"));
        submitted("first", label("OPINION"), label("OPINION"), label("QUOTE"), label("OPINION"));

        var split = mine.get(0).result();

        split.body("items[0].split.students", equalTo(5))
                .body(
                        "items[0].split.choices",
                        contains(choice("cold", "OPINION", 3), choice("cold", "CLAIM", 1), choice("cold", "QUOTE", 1)));
    }

    @Test
    void countsWhatWasChosenForEachExcerptOfASort() {
        var all = Map.of("labels", Map.of("cold", "CLAIM", "slide", "QUOTE"));
        var one = Map.of("labels", Map.of("cold", "OPINION"));
        var sittings = submitted("second", all, one, all, one, one);

        var split = sittings.get(0).result();

        split.body("items[1].split.students", equalTo(5))
                .body(
                        "items[1].split.choices",
                        contains(
                                choice("slide", "QUOTE", 2), choice("cold", "OPINION", 3), choice("cold", "CLAIM", 2)));
    }

    @Test
    void countsTheMarkedWordsOneByOne() {
        var slide = Map.of("spans", List.of(Map.of("start", 5, "end", 10)));
        var slideIsGone = Map.of("spans", List.of(Map.of("start", 5, "end", 18)));
        var sittings = submitted("third", slide, slideIsGone, slide, slide, slide);

        var split = sittings.get(0).result();

        split.body("items[2].split.choices.choice", contains("slide", "gone", "is"))
                .body("items[2].split.choices.count", contains(5, 1, 1))
                .body("items[2].split.choices.words.start", contains(5, 14, 11));
    }

    @Test
    void countsSourcesAndComparisons() {
        List<Sitting> sittings = new ArrayList<>();
        for (String source : List.of("Farrow", "Farrow", "the author", "Farrow", "the author")) {
            var sitting = room.isJoined().starts(assignment);
            sitting.answers(1, "fourth", Map.of("source", source)).answers(2, "fifth", Map.of("fidelity", "WEAKER"));
            sitting.submits(2);
            sittings.add(sitting);
        }

        var split = sittings.get(0).result();

        split.body("items[3].split.choices", contains(choice("slide", "Farrow", 3), choice("slide", "the author", 2)))
                .body("items[4].split.choices", contains(choice("lanes", "WEAKER", 5)));
    }

    @Test
    void countsEachOptionOfEvidence() {
        assignment = room.gets("market-square");
        var stalls = Map.of("chosen", List.of("stalls"));
        var both = Map.of("chosen", List.of("visitors", "stalls"));
        var sittings = submitted("museum-talk", stalls, both, stalls, both, stalls);

        var split = sittings.get(0).result();

        split.body("items.find { it.item == 'museum-talk' }.split.students", equalTo(5))
                .body(
                        "items.find { it.item == 'museum-talk' }.split.choices",
                        contains(choice("museum", "stalls", 5), choice("museum", "visitors", 2)));
    }

    @Test
    void fourStudentsAreTooFewToHideIn() {
        var sittings = submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("QUOTE"));

        var result = sittings.get(0).result();

        result.body("items.split", everyItem(nullValue()));
    }

    @Test
    void aClassmateWhoSubmitsLaterDoesNotShowInTheDifference() {
        var sittings =
                submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"), label("QUOTE"));
        Object before = split(sittings.get(0));
        submitted("first", label("OPINION"), label("OPINION"), label("OPINION"), label("OPINION"));

        Object after = split(sittings.get(0));

        assertThat(after).isEqualTo(before);
        submitted("first", label("CLAIM"));
        sittings.get(0)
                .result()
                .body("items[0].split.students", equalTo(10))
                .body(
                        "items[0].split.choices",
                        contains(choice("cold", "CLAIM", 5), choice("cold", "OPINION", 4), choice("cold", "QUOTE", 1)));
    }

    @Test
    void whoHasNotSubmittedIsNotCounted() {
        var sittings = submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"));
        room.isJoined().starts(assignment).answers(1, "first", label("QUOTE"));

        var result = sittings.get(0).result();

        result.body("items[0].split", nullValue());
    }

    @Test
    void whoLeftTheItemOutIsNotCounted() {
        var sittings = submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"));
        submitted("second", Map.of("labels", Map.of("cold", "OPINION")));

        var result = sittings.get(0).result();

        result.body("items.split", everyItem(nullValue()));
    }

    @Test
    void onlyFirstAttemptsCountAndOnlyTheAnswerThatStands() {
        var sittings = submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"));
        var again = sittings.get(0).student().starts(assignment);
        again.answers(1, "first", label("QUOTE")).submits(1);
        var fifth = room.isJoined().starts(assignment);
        fifth.answers(1, "first", label("QUOTE"))
                .answers(2, "first", label("CLAIM"))
                .submits(2);

        var result = again.result();

        result.body("items[0].split.choices", contains(choice("cold", "CLAIM", 5)));
    }

    @Test
    void anotherClassWithTheSameQuizIsNotCounted() {
        submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"));
        room = room.teacher().opensAClass();
        assignment = room.gets("split-test");
        var elsewhere = submitted("first", label("OPINION"), label("OPINION"), label("OPINION"), label("OPINION"));

        var result = elsewhere.get(0).result();

        result.body("items.split", everyItem(nullValue()));
    }

    @Test
    void aGradedItemHasNoSplit() {
        var sittings =
                submitted("sixth", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"));

        var result = sittings.get(0).result();

        result.body("items[5].graded", equalTo(true)).body("items[5].split", nullValue());
    }

    @Test
    void anItemThatIsRevealedByItselfShowsTheSplitAsWell() {
        assignment = room.gets("split-test", Map.of("reveal", "AFTER_EACH"));
        submitted("first", label("CLAIM"), label("CLAIM"), label("CLAIM"), label("CLAIM"), label("QUOTE"));
        var sitting = room.isJoined().starts(assignment).answers(1, "first", label("OPINION"));

        var revealed = sitting.student()
                .request()
                .put("/api/v1/attempts/{a}/reveals/first", sitting.id())
                .then();

        revealed.statusCode(200)
                .body("solution.key.label", notNullValue())
                .body("split.choices", containsInAnyOrder(choice("cold", "CLAIM", 4), choice("cold", "QUOTE", 1)));
    }

    /** Lets a new student submit each of these answers to the item. */
    @SafeVarargs
    private List<Sitting> submitted(String item, Map<String, ?>... answers) {
        List<Sitting> sittings = new ArrayList<>();
        for (Map<String, ?> answer : answers) {
            var sitting = room.isJoined().starts(assignment);
            sitting.answers(1, item, answer).submits(1).statusCode(200);
            sittings.add(sitting);
        }
        return sittings;
    }

    private static Map<String, Object> label(String label) {
        return Map.of("label", label);
    }

    private static Map<String, Object> choice(String excerpt, String choice, int count) {
        Map<String, Object> chosen = new HashMap<>();
        chosen.put("excerpt", excerpt);
        chosen.put("choice", choice);
        chosen.put("words", null);
        chosen.put("count", count);
        return chosen;
    }

    private static Object split(Sitting sitting) {
        ValidatableResponse result = sitting.result().statusCode(200);
        return result.extract().path("items[0].split");
    }
}
