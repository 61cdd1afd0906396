package org.discern.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.discern.testing.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing on a draft: saving, undoing, two windows at once, replies that get lost. */
@QuarkusTest
class DraftsTest {

    private static final String BODY = "The bridge is closed. “We had no choice,” said Holt. It opens in May.";

    private Teacher teacher;
    private Writing writing;

    @BeforeEach
    void aDraftWithThreeItems() {
        teacher = Teacher.fresh();
        writing = Writing.begins(teacher, Map.of("title", "The bridge", "summary", "A bridge and its closing."));
        Map<String, Object> document = writing.document();
        document.put("articles", List.of(article(BODY)));
        document.put(
                "excerpts", List.of(excerpt("first", "The bridge is closed."), excerpt("second", "It opens in May.")));
        document.put("items", List.of(item("a", "first"), item("b", "second"), item("c", "second")));
        writing.saves(document);
    }

    static Map<String, Object> article(String body) {
        return Map.of(
                "id",
                "bridge",
                "headline",
                "Bridge closed",
                "outlet",
                "The Courier",
                "licence",
                "CC0-1.0",
                "body",
                body);
    }

    static Map<String, Object> excerpt(String id, String quote) {
        return Map.of("id", id, "article", "bridge", "quote", quote);
    }

    static Map<String, Object> item(String id, String excerpt) {
        return new LinkedHashMap<>(Map.of(
                "id", id,
                "kind", "classify",
                "axis", "LABEL",
                "excerpt", excerpt,
                "prompt", "What is it?",
                "key", Map.of("label", "CLAIM"),
                "explanation", "Somebody can go and look."));
    }

    private static Map<String, Object> excerptAt(Writing writing, String id) {
        return writing.draft().jsonPath().getMap("document.excerpts.find { it.id == '" + id + "' }");
    }

    @Test
    void anExcerptIsAnExactRangeOfTheArticle() {
        assertThat(excerptAt(writing, "second")).containsEntry("start", 53).containsEntry("end", 69);
    }

    @Test
    void itemsAreCopiedOrderedAndDeleted() {
        writing.got(writing.edit().post(writing.at("/draft/items/a/copy")));
        assertThat(ids()).containsExactly("a", "a-2", "b", "c");

        writing.got(writing.edit()
                .body(Map.of("items", List.of("c", "b", "a-2", "a")))
                .put(writing.at("/draft/order")));
        assertThat(ids()).containsExactly("c", "b", "a-2", "a");

        writing.got(writing.edit().delete(writing.at("/draft/items/b")));
        assertThat(ids()).containsExactly("c", "a-2", "a");
        assertThat(writing.draft().jsonPath().getList("document.excerpts.id"))
                .as("c asks about the second excerpt too")
                .containsExactly("first", "second");

        writing.got(writing.edit().delete(writing.at("/draft/items/c")));
        assertThat(writing.draft().jsonPath().getList("document.excerpts.id")).containsExactly("first");
    }

    @Test
    void anItemComesWithItsExcerpt() {
        Map<String, Object> edit = Map.of(
                "item", item("ignored", "third"),
                "excerpts", List.of(excerpt("third", "“We had no choice,” said Holt.")));

        writing.got(writing.edit().body(edit).put(writing.at("/draft/items/d")));

        assertThat(ids()).containsExactly("a", "b", "c", "d");
        assertThat(excerptAt(writing, "third")).containsEntry("start", 22);
    }

    @Test
    void savingTheSameAgainMakesNoRevision() {
        String etag = writing.etag();

        writing.saves(writing.document());

        assertThat(writing.etag()).isEqualTo(etag);
    }

    @Test
    void whateverWasSavedCanBeBroughtBack() {
        int before = writing.revision();
        Map<String, Object> document = writing.document();
        writing.got(writing.edit().delete(writing.at("/draft/items/a")));
        teacher.request()
                .get(writing.at("/draft/history"))
                .then()
                .statusCode(200)
                .body("items.revision", contains(3, 2, 1))
                .body("items[0].changes", contains("excerpts/first", "items/a"));

        writing.got(writing.edit().post(writing.at("/draft/history/" + before + "/restoration")));

        assertThat(writing.document()).isEqualTo(document);
        assertThat(writing.revision()).isEqualTo(before + 2);
    }

    @Test
    void anEditOfSomethingOlderIsRefusedAndSaysWhatHasChanged() {
        String seen = writing.etag();
        writing.got(writing.edit().delete(writing.at("/draft/items/a")));
        Map<String, Object> afterwards = writing.document();

        teacher.request()
                .header("If-Match", seen)
                .delete(writing.at("/draft/items/b"))
                .then()
                .spec(problem(412, "stale-draft"))
                .body("errors.pointer", hasItem("/items/a"));

        assertThat(Writing.goesOn(teacher, writing.quizSet()).document()).isEqualTo(afterwards);
    }

    @Test
    void anEditWhoseReplyGotLostCanBeRepeated() {
        String seen = writing.etag();
        Response first = writing.edit().post(writing.at("/draft/items/a/copy"));

        Response second = teacher.request().header("If-Match", seen).post(writing.at("/draft/items/a/copy"));

        second.then().statusCode(200);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void ofTwoWindowsThatSaveAtOnceOneIsTold() {
        String seen = writing.etag();

        var statuses = Together.times(8, n -> teacher.request()
                .header("If-Match", seen)
                .body(Map.of("item", item("ignored", "first")))
                .put(writing.at("/draft/items/n" + n))
                .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(7);
    }

    @Test
    void excerptsMoveWithTheirWordsWhenTheArticleIsEdited() {
        writing.got(writing.edit().body(article("Breaking news. " + BODY)).put(writing.at("/draft/articles/bridge")));

        writing.draft().then().body("lost", empty());
        assertThat(excerptAt(writing, "second")).containsEntry("start", 68).containsEntry("end", 84);
    }

    @Test
    void anExcerptWhoseWordsAreGoneSaysSoAndKeepsTheDraftFromBeingPublished() {
        String before = writing.etag();
        writing.got(writing.edit()
                .body(article(BODY.replace("It opens in May.", "It opens in June.")))
                .put(writing.at("/draft/articles/bridge")));

        writing.draft()
                .then()
                .body("lost", hasSize(1))
                .body("lost[0].excerpt", equalTo("second"))
                .body("lost[0].pointer", equalTo("/excerpts/1"));
        teacher.request()
                .get(writing.at("/draft/check"))
                .then()
                .body("ready", equalTo(false))
                .body("advice[0].topic", equalTo("EXCERPT_LOST"));
        writing.publishes().then().spec(problem(422, "not-ready")).body("errors[0].pointer", equalTo("/excerpts/1"));
        assertThat(writing.etag()).isNotEqualTo(before);
    }

    @Test
    void aPublishedSetIsEditedAndPublishedAgain() {
        writing.publishes().then().statusCode(201).body("number", equalTo(1));
        writing.publishes().then().statusCode(201).body("number", equalTo(1)).body("fresh", equalTo(false));
        Map<String, Object> changed = new LinkedHashMap<>(writing.items().get(0));
        changed.put("hint", "Could you check it?");

        writing.got(writing.edit().body(Map.of("item", changed)).put(writing.at("/draft/items/a")));

        writing.publishes().then().statusCode(201).body("number", equalTo(2)).body("fresh", equalTo(true));
        assertThat(teacher.request().get(writing.at("/versions/1")).asString()).doesNotContain("Could you check it?");
        assertThat(teacher.request().get(writing.at("/versions/2")).asString()).contains("Could you check it?");
    }

    @Test
    void whatIsNotWrittenYetMayBeMissing() {
        Map<String, Object> document = writing.document();
        List<Object> items = new ArrayList<>(writing.items());
        items.add(Map.of("id", "later", "kind", "highlight"));
        document.put("items", items);
        document.remove("summary");

        writing.saves(document);

        teacher.request()
                .get(writing.at("/draft/check"))
                .then()
                .body("ready", equalTo(false))
                .body("advice.pointer", hasItem("/items/3"));
    }

    @Test
    void moreItemsAreProposedAndNoSentenceIsAskedAboutTwice() {
        var article = Writing.pastes(teacher, "/wikinews/flag.txt");
        Map<String, Object> five = Map.of("articleId", article, "proposals", Map.of("items", 5));
        writing.got(writing.edit().body(five).post(writing.at("/draft/proposals")));
        int once = writing.items().size();

        writing.got(writing.edit().body(five).post(writing.at("/draft/proposals")));

        assertThat(once).isEqualTo(8);
        assertThat(writing.items()).hasSizeGreaterThan(once);
        assertThat(writing.draft().jsonPath().getList("document.articles")).hasSize(2);
        List<Object> quotes = writing.draft().jsonPath().getList("document.excerpts.quote");
        assertThat(quotes).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLastHundredRevisionsAreKept() {
        for (int i = 0; i < Drafts.KEPT + 3; i++) {
            Map<String, Object> document = writing.document();
            document.put("summary", "Version " + i);
            writing.saves(document);
        }

        teacher.request()
                .get(writing.at("/draft/history"))
                .then()
                .body("items", hasSize(Drafts.KEPT + 1))
                .body("items[0].revision", equalTo(writing.revision()));
    }

    private List<Object> ids() {
        return writing.draft().jsonPath().getList("document.items.id");
    }
}
