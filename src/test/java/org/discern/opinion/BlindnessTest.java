package org.discern.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.SecondOpinions;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague who is asked reads nothing of the key and nothing of what others say, by whatever way they ask. */
@QuarkusTest
class BlindnessTest {

    private static final Set<String> TELLING = Set.of(
            "key",
            "explanation",
            "flags",
            "skills",
            "proposed",
            "accept",
            "keyed",
            "opinions",
            "splits",
            "agreement",
            "contested",
            "suggestions");
    private static final String REMARK = "A remark of somebody else's";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Teacher owner;
    private Teacher colleague;
    private Teacher other;

    @BeforeEach
    void threeTeachers() {
        owner = Teacher.fresh();
        colleague = Teacher.fresh();
        other = Teacher.fresh();
    }

    @Test
    void nothingThatAColleagueReadsTellsOfTheKeyOrOfOthers() {
        var key = AnswerKey.of(owner, "ice-director-2017");
        UUID quizSet = copyAsADraft();
        var round = SecondOpinions.asked(owner, quizSet, colleague, other);
        List<Response> read = new ArrayList<>();
        key.ids().forEach(item -> round.gives(other, item, Map.of("answer", key.right(item), "comment", REMARK))
                .statusCode(200));
        key.ids().forEach(item -> {
            for (var answer : List.of(key.right(item), key.wrong(item), Map.of("label", "NONSENSE"))) {
                read.add(round.gives(colleague, item, Map.of("answer", answer))
                        .extract()
                        .response());
            }
        });
        read.add(round.readBy(colleague).statusCode(200).extract().response());
        read.add(colleague.request().get("/api/v1/second-opinions"));
        read.add(colleague.request().get("/api/v1/quiz-sets/{q}/draft", quizSet));
        read.add(colleague.request().get("/api/v1/quiz-sets/{q}/second-opinions/{r}", quizSet, round.id()));
        round.closes().statusCode(200);
        read.add(round.readBy(colleague).statusCode(200).extract().response());

        read.forEach(response -> assertSilent(response.asString(), key));
    }

    @Test
    void aColleagueSeesJustWhatStudentsWillSee() {
        UUID quizSet = copyAsADraft();
        var round = SecondOpinions.asked(owner, quizSet, colleague);
        var blind = round.readBy(colleague).extract().jsonPath();
        owner.request()
                .header("If-Match", "*")
                .body(Map.of("reviewed", true))
                .post("/api/v1/quiz-sets/{q}/versions", quizSet)
                .then()
                .statusCode(201);

        var room = owner.opensAClass();
        UUID assignment = owner.request()
                .body(Map.of("quizSetId", quizSet))
                .post("/api/v1/classes/{c}/assignments", room.id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var bundle = room.isJoined()
                .request()
                .get("/api/v1/assignments/{a}/bundle", assignment)
                .jsonPath();

        assertThat(blind.getList("content.items")).isEqualTo(bundle.getList("content.items"));
        assertThat(blind.getList("content.excerpts")).isEqualTo(bundle.getList("content.excerpts"));
    }

    /** With what the analysis says of an item, as if it had proposed it. */
    private UUID copyAsADraft() {
        Map<String, Object> document = new HashMap<>(owner.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", owner.quizSet("ice-director-2017"))
                .jsonPath()
                .getMap("document"));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Object item : (List<?>) document.get("items")) {
            Map<String, Object> proposed = new HashMap<>();
            ((Map<?, ?>) item).forEach((name, value) -> proposed.put((String) name, value));
            proposed.put("proposed", Map.of("confidence", 0.9, "reason", "It says so."));
            items.add(proposed);
        }
        document.put("items", items);
        UUID id = owner.request()
                .body(Map.of())
                .post("/api/v1/quiz-sets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("quizSetId");
        owner.request()
                .header("If-Match", "*")
                .body(document)
                .put("/api/v1/quiz-sets/{q}/draft", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static void assertSilent(String body, AnswerKey key) {
        try {
            assertThat(fields(JSON.readTree(body), new HashSet<>())).doesNotContainAnyElementsOf(TELLING);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
        assertThat(body).doesNotContain(key.explanations()).doesNotContain(REMARK);
    }

    private static Set<String> fields(JsonNode node, Set<String> found) {
        node.fieldNames().forEachRemaining(found::add);
        node.forEach(child -> fields(child, found));
        return found;
    }
}
