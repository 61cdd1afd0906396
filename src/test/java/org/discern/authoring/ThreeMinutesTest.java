package org.discern.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.testing.AnswerKey;
import org.discern.testing.Teacher;
import org.discern.testing.Writing;
import org.junit.jupiter.api.Test;

/** From a pasted article to a class that answers: the calls that a teacher makes, in their order. */
@QuarkusTest
class ThreeMinutesTest {

    @Test
    void aTeacherMakesAQuizOfAnArticleAndGivesItToAClass() {
        Teacher teacher = Teacher.fresh();

        // Paste, and get ten proposals.
        var article = Writing.pastes(teacher, "/wikinews/flag.txt");
        var writing = Writing.begins(
                teacher, Map.of("articleId", article, "level", "INTERMEDIATE", "proposals", Map.of("items", 10)));
        assertThat(writing.items()).hasSize(10).allSatisfy(item -> assertThat(item)
                .containsKeys("prompt", "key", "explanation", "proposed"));

        // Edit two of them.
        Map<String, Object> first = looked(writing.items().get(0));
        first.put("prompt", "Read this sentence twice. What is it?");
        writing.got(writing.edit().body(Map.of("item", first)).put(writing.at("/draft/items/" + first.get("id"))));
        Map<String, Object> second = looked(writing.items().get(1));
        second.put("hint", "Who is speaking?");
        writing.got(writing.edit().body(Map.of("item", second)).put(writing.at("/draft/items/" + second.get("id"))));

        // Check.
        teacher.request()
                .get(writing.at("/draft/check"))
                .then()
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("revision", equalTo(writing.revision()))
                .body("advice.weight", everyItem(equalTo("SHOULD")))
                .body("advice.topic", hasItem("ONE_OUTLET"))
                .body("advice.findAll { it.topic == 'NOT_REVIEWED' }.size()", equalTo(8));

        // Publish.
        writing.publishes().then().statusCode(201).body("number", equalTo(1)).body("fresh", equalTo(true));

        // Assign, and a student answers all of it rightly.
        var room = teacher.opensAClass();
        var assignment = teacher.request()
                .body(Map.of("quizSetId", writing.quizSet()))
                .post("/api/v1/classes/{c}/assignments", room.id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var key = AnswerKey.of(teacher, writing.quizSet(), 1);
        var sitting = room.isJoined().starts(assignment);
        int sequence = 0;
        for (String item : key.ids()) {
            sitting.answers(++sequence, item, key.right(item));
        }
        sitting.submits(sequence).statusCode(200);
        sitting.result()
                .body("state", equalTo("REVEALED"))
                .body("score.points", equalTo((float) key.graded().size()))
                .body("items.solution.explanation", everyItem(not(equalTo(""))));
    }

    @Test
    void aColleagueSeesNothingOfADraft() {
        var writing = Writing.begins(Teacher.fresh(), Map.of("title", "Mine alone"));

        var colleague = Teacher.fresh();

        for (String address : List.of("", "/draft", "/draft/check", "/draft/history", "/versions/1")) {
            colleague.request().get(writing.at(address)).then().statusCode(404);
        }
        assertThat(colleague.request().get("/api/v1/quiz-sets?limit=100").asString())
                .doesNotContain("Mine alone");
    }

    @Test
    void nothingIsAssignedBeforeItIsPublished() {
        Teacher teacher = Teacher.fresh();
        var writing = Writing.begins(teacher, Map.of("title", "Not yet"));

        teacher.request()
                .body(Map.of("quizSetId", writing.quizSet()))
                .post("/api/v1/classes/{c}/assignments", teacher.opensAClass().id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:discern:problem:nothing-published"));
    }

    /** An item that the teacher has looked at. */
    private static Map<String, Object> looked(Map<String, Object> item) {
        Map<String, Object> copy = new LinkedHashMap<>(item);
        copy.remove("proposed");
        return copy;
    }
}
