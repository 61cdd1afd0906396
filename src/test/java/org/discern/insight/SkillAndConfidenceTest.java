package org.discern.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Pack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dashboard says beyond scores, over a quiz of one claim, one opinion and one text to mark. */
@QuarkusTest
class SkillAndConfidenceTest {

    private static final String EXCERPTS = """
              - id: lanes
                article: opening
                quote: The pool has six lanes.
            """;
    private static final String MORE_EXCERPTS = EXCERPTS + """
              - id: cold
                article: opening
                quote: The pool is too cold.
            """;
    private static final String ITEMS = """
              - id: first
                kind: classify
                prompt: What is this?
            """;
    private static final String MORE_ITEMS = """
              - id: words
                kind: highlight
                prompt: Mark the loaded words.
                target: LOADED_WORDS
                excerpt: cold
                key: {spans: [{quote: too cold}]}
                explanation: Who says how cold a pool may be?
              - id: second
                kind: classify
                prompt: And this?
                confidence: true
                axis: LABEL
                excerpt: cold
                key: {label: OPINION}
                explanation: It is a matter of taste.
            """ + ITEMS + "    confidence: true\n";

    private Teacher teacher;
    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        teacher = Teacher.admin();
        var pack = Pack.aPack().saying(EXCERPTS, MORE_EXCERPTS).saying(ITEMS, MORE_ITEMS);
        pack.importedBy(teacher);
        room = teacher.opensAClass();
        assignment = room.gets(pack.name());
    }

    @Test
    void skillAndHabitOfTheClassFromTenAnswersOnEachSide() {
        for (int student = 0; student < 10; student++) {
            labels(student < 8 ? "CLAIM" : "QUOTE", student < 2 ? "CLAIM" : "OPINION", .9);
        }

        var dashboard = dashboard();

        var skill = dashboard.at("/skill");
        assertThat(skill.at("/sensitivity/value").doubleValue()).isCloseTo(1.50, within(.005));
        assertThat(skill.at("/bias/value").doubleValue()).isCloseTo(0, within(1e-9));
        assertThat(skill.at("/balancedAccuracy/value").doubleValue()).isCloseTo(.8, within(1e-9));
        assertThat(skill.at("/labels").toString())
                .isEqualTo("[{\"label\":\"CLAIM\",\"keyed\":10,\"used\":10,\"overCalled\":0},"
                        + "{\"label\":\"OPINION\",\"keyed\":10,\"used\":8,\"overCalled\":-2},"
                        + "{\"label\":\"QUOTE\",\"keyed\":0,\"used\":2,\"overCalled\":2}]");
        for (var student : dashboard.at("/students")) {
            assertThat(student.at("/skill/claims").intValue()).isEqualTo(1);
            assertThat(student.at("/skill/sensitivity/because").textValue()).isEqualTo("TOO_FEW_ANSWERS");
        }
    }

    @Test
    void nineAnswersOnOneSideAreTooFew() {
        for (int student = 0; student < 9; student++) {
            labels("CLAIM", "CLAIM", .9);
        }

        var skill = dashboard().at("/skill");

        assertThat(skill.at("/falseAlarms").intValue()).isEqualTo(9);
        assertThat(skill.at("/sensitivity").toString()).isEqualTo("{\"value\":null,\"because\":\"TOO_FEW_ANSWERS\"}");
        assertThat(skill.at("/balancedAccuracy/value").doubleValue()).isEqualTo(.5);
    }

    @Test
    void confidenceIsHeldAgainstWhatIsRight() {
        for (int student = 0; student < 5; student++) {
            labels("CLAIM", "CLAIM", .9);
        }

        var confidence = dashboard().at("/confidence");

        assertThat(confidence.at("/answers").intValue()).isEqualTo(10);
        assertThat(confidence.at("/brier/value").doubleValue()).isCloseTo((.01 + .81) / 2, within(1e-9));
        assertThat(confidence.at("/overconfidence/value").doubleValue()).isCloseTo(.4, within(1e-9));
        assertThat(confidence.at("/bins")).hasSize(1);
        assertThat(confidence.at("/bins/0/right/value").doubleValue()).isEqualTo(.5);
    }

    @Test
    void whatMisledMostComesFirstWithWhatItWasTakenFor() {
        labels("CLAIM", "CLAIM", .5);
        labels("QUOTE", "CLAIM", .5);
        labels("CLAIM", "OPINION", .5);
        room.isJoined().starts(assignment).answers(1, "words", Map.of("spans", List.of(Map.of("start", 0, "end", 8))));
        room.isJoined()
                .starts(assignment)
                .answers(1, "words", Map.of("spans", List.of(Map.of("start", 12, "end", 20))));

        var misleading = dashboard().at("/misleading");

        assertThat(misleading.findValuesAsText("item")).containsExactly("second", "words", "first");
        assertThat(misleading.at("/0/wrong").intValue()).isEqualTo(2);
        assertThat(misleading.at("/0/choices").toString())
                .isEqualTo("[{\"choice\":\"CLAIM\",\"words\":null,\"right\":false,\"count\":2},"
                        + "{\"choice\":\"OPINION\",\"words\":null,\"right\":true,\"count\":1}]");
        assertThat(misleading.at("/1/answers").intValue()).isEqualTo(2);
        assertThat(misleading.at("/1/wrong").intValue()).isEqualTo(1);
        assertThat(misleading.at("/1/choices").toString())
                .contains("{\"choice\":\"pool\",\"words\":{\"start\":4,\"end\":8},\"right\":false,\"count\":1}")
                .contains("{\"choice\":\"cold\",\"words\":{\"start\":16,\"end\":20},\"right\":true,\"count\":1}");
    }

    @Test
    void nobodyHasFiguresOfNothing() {
        room.isJoined();

        var dashboard = dashboard();

        assertThat(dashboard.at("/misleading")).isEmpty();
        assertThat(dashboard.at("/skill/labels")).isEmpty();
        assertThat(dashboard.at("/confidence/answers").intValue()).isZero();
        assertThat(dashboard.at("/confidence/brier/because").textValue()).isEqualTo("TOO_FEW_ANSWERS");
        assertThat(dashboard.at("/students/0/skill/claims").intValue()).isZero();
    }

    private void labels(String claim, String opinion, double confidence) {
        var first = Sitting.response(1, "first", Map.of("label", claim));
        var second = Sitting.response(2, "second", Map.of("label", opinion));
        first.put("confidence", confidence);
        second.put("confidence", confidence);
        assertThat(room.isJoined()
                        .starts(assignment)
                        .sends(List.of(first, second))
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("outcomes.status"))
                .containsOnly("STORED");
    }

    private JsonNode dashboard() {
        try {
            return new ObjectMapper()
                    .readTree(teacher.request()
                            .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
