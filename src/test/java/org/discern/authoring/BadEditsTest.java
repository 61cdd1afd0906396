package org.discern.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.authoring.DraftsTest.article;
import static org.discern.authoring.DraftsTest.excerpt;
import static org.discern.authoring.DraftsTest.item;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.discern.testing.Teacher;
import org.discern.testing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad edit has a problem of its own, and leaves the draft as it was. */
@QuarkusTest
class BadEditsTest {

    private static final String BODY =
            "The bridge is closed. “We had no choice,” said Holt. It opens in May. 😀 It opens.";

    private Teacher teacher;
    private Writing writing;
    private Map<String, Object> before;

    @BeforeEach
    void aDraft() {
        teacher = Teacher.fresh();
        writing = Writing.begins(teacher, Map.of("title", "The bridge", "summary", "A bridge."));
        Map<String, Object> document = writing.document();
        document.put("articles", List.of(article(BODY)));
        document.put("excerpts", List.of(excerpt("first", "The bridge is closed.")));
        document.put("items", List.of(item("a", "first")));
        before = writing.saves(document).document();
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(Writing.goesOn(teacher, writing.quizSet()).document()).isEqualTo(before);
    }

    private ValidatableResponse saves(Map<String, Object> document) {
        return writing.edit().body(document).put(writing.at("/draft")).then();
    }

    private ValidatableResponse putsItem(Map<String, ?> item, List<Map<String, Object>> excerpts) {
        return writing.edit()
                .body(Map.of("item", item, "excerpts", excerpts))
                .put(writing.at("/draft/items/b"))
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> map, String field, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(field, value);
        return copy;
    }

    @Test
    void withoutAnETag() {
        teacher.request().body(before).put(writing.at("/draft")).then().spec(problem(428, "etag-missing"));
    }

    @Test
    void withAStaleETag() {
        teacher.request()
                .header("If-Match", "\"1\"")
                .body(with(before, "title", "Other"))
                .put(writing.at("/draft"))
                .then()
                .spec(problem(412, "stale-draft"));
    }

    @Test
    void withAnETagThatIsNone() {
        teacher.request()
                .header("If-Match", "W/\"abc\"")
                .body(with(before, "title", "Other"))
                .put(writing.at("/draft"))
                .then()
                .spec(problem(412, "stale-draft"));
    }

    @Test
    void aSpanAfterTheEndOfTheArticle() {
        var far = with(with(excerpt("far", "It opens."), "start", 90), "end", 99);

        putsItem(item("b", "far"), List.of(far))
                .spec(problem(422, "span-out-of-range"))
                .body("errors[0].pointer", equalTo("/excerpts/1"));
    }

    @Test
    void aSpanThatDoesNotHoldTheWords() {
        var off = with(with(excerpt("off", "It opens in May."), "start", 1), "end", 17);

        putsItem(item("b", "off"), List.of(off))
                .spec(problem(422, "span-mismatch"))
                .body("errors[0].pointer", equalTo("/excerpts/1"));
    }

    @Test
    void wordsThatStandNowhere() {
        putsItem(item("b", "none"), List.of(excerpt("none", "It opens in June.")))
                .spec(problem(422, "span-mismatch"));
    }

    @Test
    void wordsThatStandTwice() {
        putsItem(item("b", "twice"), List.of(excerpt("twice", "It opens"))).spec(problem(422, "span-mismatch"));
    }

    @Test
    void aKeySpanAfterTheEndOfItsExcerpt() {
        Map<String, Object> mark = Map.of(
                "id", "b",
                "kind", "highlight",
                "excerpt", "first",
                "target", "SOURCE",
                "key", Map.of("spans", List.of(Map.of("quote", "closed.", "start", 14, "end", 22))));

        putsItem(mark, List.of())
                .spec(problem(422, "span-out-of-range"))
                .body("errors[0].pointer", equalTo("/items/1/key/spans/0"));
    }

    @Test
    void anUnknownKind() {
        putsItem(with(item("b", "first"), "kind", "essay"), List.of())
                .spec(problem(422, "unknown-kind"))
                .body("errors[0].pointer", equalTo("/items/1/kind"));
    }

    @Test
    void aKeyThatNamesNoOption() {
        putsItem(with(item("b", "first"), "key", Map.of("label", "DIRECT")), List.of())
                .spec(problem(422, "key-does-not-fit"))
                .body("errors[0].pointer", equalTo("/items/1/key/label"));
    }

    @Test
    void aKeyThatNamesNothingThatThereIs() {
        putsItem(with(item("b", "first"), "key", Map.of("label", "GOSSIP")), List.of())
                .spec(problem(422, "key-does-not-fit"))
                .body("errors[0].pointer", equalTo("/items/1/key/label"));
    }

    @Test
    void aKeyThatIsNotOfferedSaysSoThoughTheItemIsUnfinished() {
        Map<String, Object> unexplained = with(item("b", "first"), "key", Map.of("label", "NONE"));
        unexplained.remove("explanation");

        putsItem(unexplained, List.of()).spec(problem(422, "key-does-not-fit"));
    }

    @Test
    void fiveThousandItems() {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            items.add(item("i-" + i, "first"));
        }

        saves(with(before, "items", items)).spec(problem(422, "too-many-items"));
    }

    @Test
    void tenMegabytes() {
        saves(with(before, "summary", "x".repeat(10 << 20))).spec(problem(413, "too-large"));
    }

    @Test
    void twoItemsOfOneId() {
        saves(with(before, "items", List.of(item("a", "first"), item("a", "first"))))
                .spec(problem(422, "invalid-draft"))
                .body("errors[0].pointer", equalTo("/items/1/id"));
    }

    @Test
    void fieldsOfAnotherType() {
        for (Object wrong : List.of(Map.of(), 7, "text", List.of(1, 2), true)) {
            saves(with(before, "items", List.of(wrong))).spec(problem(422, "invalid-draft"));
            saves(with(before, "title", List.of(wrong))).spec(problem(422, "invalid-draft"));
        }
        saves(with(before, "items", "none")).spec(problem(422, "invalid-draft"));
    }

    @Test
    void whatIsNoJsonObject() {
        for (String wrong : List.of(
                "", "[]", "{", "null", "{\"a\":1,\"a\":2}", "{\"title\":\"\\u0000\"}", "{\"title\":\"\\ud800\"}")) {
            writing.edit().body(wrong).put(writing.at("/draft")).then().statusCode(400);
        }
    }

    @Test
    void anItemThatIsNone() {
        writing.edit()
                .body("{\"item\": 7}")
                .put(writing.at("/draft/items/b"))
                .then()
                .spec(problem(422, "invalid"))
                .body("errors[0].pointer", equalTo("/item"));
    }

    @Test
    void anOrderThatLeavesOutOrRepeats() {
        for (var order : List.of(List.of(), List.of("b"), List.of("a", "a"))) {
            writing.edit()
                    .body(Map.of("items", order))
                    .put(writing.at("/draft/order"))
                    .then()
                    .spec(problem(422, "not-an-order"));
        }
    }

    @Test
    void anItemThatIsNotThere() {
        writing.edit().delete(writing.at("/draft/items/z")).then().spec(problem(404, "not-found"));
        writing.edit().post(writing.at("/draft/items/z/copy")).then().spec(problem(404, "not-found"));
    }

    @Test
    void aColleagueWithoutRights() {
        writing.publishes().then().statusCode(201);
        teacher.request().get(writing.at("")).then().statusCode(200);
        var packs = Teacher.fresh();
        var pack = packs.quizSet("first-steps");

        packs.request().get("/api/v1/quiz-sets/{id}/draft", pack).then().spec(problem(403, "not-your-set"));
        packs.request()
                .header("If-Match", "*")
                .body(before)
                .put("/api/v1/quiz-sets/{id}/draft", pack)
                .then()
                .spec(problem(403, "not-your-set"));
        packs.request()
                .header("If-Match", "*")
                .body("{}")
                .post("/api/v1/quiz-sets/{id}/versions", pack)
                .then()
                .spec(problem(403, "not-your-set"));
        // A private set is not even there for a colleague.
        packs.request().get(writing.at("/draft")).then().spec(problem(404, "not-found"));
    }

    @Test
    void publishingAnEmptySet() {
        var empty = Writing.begins(teacher, Map.of("title", "Nothing"));

        empty.publishes().then().spec(problem(422, "empty-quiz-set"));
    }

    @Test
    void publishingWhatIsNotReady() {
        var unfinished = Writing.begins(teacher, Map.of("title", "Unfinished"));
        unfinished.saves(with(unfinished.document(), "items", List.of(Map.of("id", "a", "kind", "sort"))));

        unfinished.publishes().then().spec(problem(422, "not-ready"));

        teacher.request().get(unfinished.at("")).then().body("latestVersion", equalTo(0));
    }

    @Test
    void publishingProposalsThatNobodyLookedAt() {
        var article = Writing.pastes(teacher, "/wikinews/crane.txt");
        var proposed = Writing.begins(teacher, Map.of("articleId", article, "proposals", Map.of("items", 4)));

        proposed.edit()
                .body(Map.of())
                .post(proposed.at("/versions"))
                .then()
                .spec(problem(409, "not-reviewed"))
                .body("errors", hasSize(proposed.items().size()));
    }

    @Test
    void aWishForWhatThereIsNot() {
        var article = Writing.pastes(teacher, "/wikinews/crane.txt");
        for (var wish : List.of(Map.of("items", 0), Map.of("items", 51), Map.of("axes", List.of("MOOD")))) {
            teacher.request()
                    .body(Map.of("articleId", article, "proposals", wish))
                    .post("/api/v1/quiz-sets")
                    .then()
                    .spec(problem(422, "invalid"));
        }
        teacher.request()
                .body(Map.of("articleId", article, "proposals", Map.of("kinds", List.of("essay"))))
                .post("/api/v1/quiz-sets")
                .then()
                .spec(problem(422, "unknown-kind"));
    }

    @Test
    void listsThatAreNone() {
        for (String list : List.of("articles", "excerpts", "items")) {
            saves(with(before, list, Map.of("id", "a"))).spec(problem(422, "invalid-draft"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"axes\":[null]}", "{\"kinds\":[null]}", "{\"balance\":{\"CLAIM\":null}}"})
    void wishesThatSayNothing(String wish) {
        var article = Writing.pastes(teacher, "/wikinews/korea.txt");

        writing.edit()
                .body("{\"articleId\":\"%s\",\"proposals\":%s}".formatted(article, wish))
                .post(writing.at("/draft/proposals"))
                .then()
                .spec(problem(422, "invalid"));
    }

    @Test
    void whatWasThereBeforeTheFirstSavingIsEmptyAndNoFault() {
        teacher.request()
                .get(writing.at("/draft/history/0"))
                .then()
                .statusCode(200)
                .body("document.items", hasSize(0));
    }

    @Test
    void moreThanTwoMebibytes() {
        var articles = IntStream.range(0, 6)
                .mapToObj(number -> with(article("ä".repeat(190_000)), "id", "long-" + number))
                .toList();

        saves(with(before, "articles", articles)).spec(problem(422, "draft-too-large"));
    }
}
