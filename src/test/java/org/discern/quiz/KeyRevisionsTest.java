package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Corrections.change;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Corrections;
import org.discern.testing.OwnPack;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are corrected after their publication. */
@QuarkusTest
class KeyRevisionsTest {

    private static final Map<String, String> CLAIM = Map.of("label", "CLAIM");

    private Teacher teacher;
    private UUID quizSet;
    private Corrections corrections;

    @BeforeEach
    void aPublishedQuizSet() {
        teacher = Teacher.admin();
        quizSet = teacher.quizSet(OwnPack.of(teacher, "ice-director-2017"));
        corrections = new Corrections(teacher.opensAClass(), quizSet);
    }

    @Test
    void aCorrectionStandsBesideTheVersionWhichStays() {
        String before = version();

        corrections
                .asks(List.of(change("a-friend", "REPLACE", CLAIM), change("two-friends", "DROP", null)))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("reason", equalTo(Corrections.REASON))
                .body("changes.item", contains("a-friend", "two-friends"))
                .body("changes[0].key.label", equalTo("CLAIM"))
                .body("changes[1].key", nullValue());

        assertThat(version()).isEqualTo(before);
        list().body("items", hasSize(1)).body("items[0].number", equalTo(1));
        revision(1).statusCode(200).body("number", equalTo(1));
        revision(2).spec(problem(404, "not-found"));
    }

    @Test
    void newKeySpansAreFoundByTheirWordsAsInAPack() {
        var words = Map.of("spans", List.of(Map.of("quote", "immigration enforcement official")));

        corrections
                .asks(List.of(change("who-spoke", "REPLACE", words)))
                .statusCode(201)
                .body("changes[0].key.spans[0].quote", equalTo("immigration enforcement official"))
                .body("changes[0].key.spans[0].start", equalTo(6))
                .body("changes[0].key.spans[0].end", equalTo(38));
    }

    @Test
    void aNewKeyIsCheckedAsInAPackAndItsFaultsHaveTheirPlaces() {
        var faulty = corrections.asks(List.of(
                change("a-friend", "REPLACE", Map.of("label", "NONSENSE")),
                change("two-friends", "ACCEPT_BOTH", Map.of("label", "CLAIM"))));
        var words = corrections.asks(
                List.of(change("who-spoke", "REPLACE", Map.of("spans", List.of(Map.of("quote", "not in the text"))))));
        var misfit = corrections.asks(List.of(change("a-friend", "REPLACE", Map.of("label", "DIRECT"))));

        faulty.spec(problem(422, "invalid-key-revision"))
                .body(
                        "errors.pointer.toSet()",
                        equalTo(new HashSet<>(
                                List.of("/changes/0/key/label", "/changes/1/key/label", "/changes/1/key"))));
        words.spec(problem(422, "invalid-key-revision"))
                .body("errors.pointer", contains("/changes/0/key/spans/0/quote"));
        misfit.spec(problem(422, "invalid-key-revision")).body("errors.pointer", contains("/changes/0/key/label"));
        list().body("items", empty());
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        var unknown = corrections.asks(List.of(change("nothing", "DROP", null)));
        var twice = corrections.asks(List.of(change("a-friend", "DROP", null), change("a-friend", "RESTORE", null)));
        var keyless = corrections.asks(List.of(change("a-friend", "REPLACE", null)));
        var keyed = corrections.asks(List.of(change("a-friend", "DROP", CLAIM)));

        unknown.spec(problem(422, "invalid-key-revision")).body("errors.pointer", contains("/changes/0/item"));
        twice.spec(problem(422, "invalid-key-revision")).body("errors.pointer", contains("/changes/1/item"));
        keyless.spec(problem(422, "invalid-key-revision")).body("errors.pointer", contains("/changes/0/key"));
        keyed.spec(problem(422, "invalid-key-revision")).body("errors.pointer", contains("/changes/0/key"));
    }

    @Test
    void whatChangesNothingIsNoCorrection() {
        corrections.makes("a-friend", "REPLACE", CLAIM);

        corrections.asks(List.of(change("a-friend", "REPLACE", CLAIM))).spec(problem(409, "keys-unchanged"));
        corrections.asks(List.of(change("two-friends", "RESTORE", null))).spec(problem(409, "keys-unchanged"));
        list().body("items", hasSize(1));
    }

    @Test
    void correctionsMadeAtOnceAreNumberedOneAfterTheOther() {
        var items = List.of("a-friend", "two-friends", "who-spoke", "voices");

        var numbers = Together.times(items.size(), i -> corrections.makes(items.get(i), "DROP", null));

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private String version() {
        return teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1", quizSet)
                .asString();
    }

    private ValidatableResponse list() {
        return teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1/key-revisions", quizSet)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse revision(int number) {
        return teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/1/key-revisions/{n}", quizSet, number)
                .then();
    }

    @Test
    void aChangeThatIsNoneIsRefused() {
        corrections.asks(Collections.singletonList(null)).spec(problem(422, "invalid"));
    }
}
