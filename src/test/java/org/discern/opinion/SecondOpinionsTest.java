package org.discern.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Draft;
import org.discern.testing.SecondOpinions;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues answer a draft's items blind; its owner sees where they go apart, and does something about it. */
@QuarkusTest
class SecondOpinionsTest {

    private static final Map<String, String> CLAIM = Map.of("label", "CLAIM");
    private static final Map<String, String> OPINION = Map.of("label", "OPINION");
    private static final Map<String, String> QUOTE = Map.of("label", "QUOTE");

    @Inject
    AgroalDataSource database;

    private Teacher owner;
    private Teacher ana;
    private Teacher ben;

    @BeforeEach
    void threeTeachers() {
        owner = Teacher.fresh();
        ana = Teacher.fresh();
        ben = Teacher.fresh();
    }

    /** Three items, keyed CLAIM, OPINION and QUOTE. */
    private Draft aDraft() {
        return Draft.of(owner)
                .asks("closing", 0, "CLAIM")
                .asks("looks", 1, "OPINION")
                .asks("mending", 2, "QUOTE")
                .saved();
    }

    private SecondOpinions asked() {
        return SecondOpinions.asked(owner, aDraft().id(), ana, ben);
    }

    @Test
    void theOwnerSeesAgreementAndWhatIsContestedOnceTheRoundIsClosed() {
        var round = asked().says(ana, "closing", CLAIM)
                .says(ben, "closing", CLAIM)
                .says(ana, "looks", CLAIM)
                .says(ben, "looks", CLAIM)
                .says(ana, "mending", QUOTE)
                .says(ben, "mending", QUOTE);

        var report = round.closes().statusCode(200);

        // CLAIM 5, OPINION 1, QUOTE 3: expected 1 − (20 + 0 + 6) / 72; observed (2 · 2 / 2) / 9.
        double alpha = 1 - (2.0 / 9) / (46.0 / 72);
        assertThat(number(report, "result.overall.alpha")).isCloseTo(alpha, within(1e-6));
        report.body("result.overall.units", equalTo(3))
                .body("result.overall.values", equalTo(9))
                .body("result.overall.voices", equalTo(3))
                .body("result.scales.decided", contains("LABEL"))
                .body("result.items.contested", contains(false, true, false))
                .body("result.items[1].contests", contains("MAJORITY_AGAINST_KEY"))
                .body("result.items[1].splits[0].counts.value", contains("CLAIM", "OPINION"))
                .body("result.items[1].splits[0].counts.voices", contains(2, 1))
                .body("result.items[1].opinions.username", containsInAnyOrder(ana.username(), ben.username()))
                .body("result.items[1].suggestions.change", contains("ACCEPT_BOTH", "DISCUSS"))
                .body("result.items[1].suggestions[0].accept", equalTo(Map.of("line-1", "CLAIM")))
                .body("result.items[0].suggestions", empty());
    }

    @Test
    void theItemsPartsMakeUpAlpha() {
        var round = asked().says(ana, "closing", CLAIM)
                .says(ben, "closing", OPINION)
                .says(ana, "looks", CLAIM);

        var report = round.closes();

        // Values: 3 for closing, 2 for looks, 1 for mending, which pairs with nothing.
        double mean = (3 * number(report, "result.items[0].disagreement")
                        + 2 * number(report, "result.items[1].disagreement"))
                / 5;
        assertThat(number(report, "result.overall.alpha")).isCloseTo(1 - mean, within(1e-6));
        report.body("result.items[2].disagreement", nullValue()).body("result.items[2].agreement", nullValue());
    }

    @Test
    void whereNothingTellsAgreementFromChanceThereIsNoAlpha() {
        var nobody = asked().closes();
        UUID onlyClaims = Draft.of(owner).asks("closing", 0, "CLAIM").saved().id();
        var alike = SecondOpinions.asked(owner, onlyClaims, ana, ben)
                .says(ana, "closing", CLAIM)
                .says(ben, "closing", CLAIM)
                .closes();

        nobody.body("result.overall.alpha", nullValue()).body("result.overall.undefined", equalTo("NO_PAIRS"));
        alike.body("result.overall.alpha", nullValue()).body("result.overall.undefined", equalTo("NO_VARIATION"));
    }

    @Test
    void beforeTheClosingTheOwnerSeesHowFarEverybodyIsAndNothingElse() {
        var round = asked().says(ana, "closing", CLAIM);

        var report = round.report().statusCode(200);

        report.body("result", nullValue())
                .body("round.items", contains("closing", "looks", "mending"))
                .body("round.closedAt", nullValue())
                .body("round.colleagues.find { it.username == '" + ana.username() + "' }.answered", equalTo(1))
                .body("round.colleagues.find { it.username == '" + ben.username() + "' }.answered", equalTo(0));
    }

    @Test
    void aColleagueAnswersAndChangesTheirMindUntilTheClosing() {
        var round = asked().says(ana, "looks", CLAIM);
        round.gives(ana, "looks", Map.of("answer", OPINION, "comment", "“Ugliest” is a value."))
                .statusCode(200);
        var before = round.readBy(ana);
        round.closes();

        var late = round.gives(ana, "looks", Map.of("answer", CLAIM));

        late.spec(problem(409, "round-closed"));
        before.body("own.item", contains("looks"))
                .body("own[0].answer", equalTo(OPINION))
                .body("request.answered", equalTo(1))
                .body("request.note", equalTo("Before Friday, please."));
        round.report()
                .body("result.items[1].opinions.answer", contains(OPINION))
                .body("result.items[1].opinions.comment", contains("“Ugliest” is a value."));
    }

    @Test
    void whatAColleagueIsAskedStaysAsItWasWhenTheOwnerGoesOnEditing() {
        var draft = aDraft();
        var round = SecondOpinions.asked(owner, draft.id(), ana);
        draft.asks("railing", 3, "OPINION").saved();

        var blind = round.readBy(ana);

        blind.statusCode(200).body("content.items.id", contains("closing", "looks", "mending"));
    }

    @Test
    void onlyItemsThatCanBeAskedAreAsked() {
        var draft = Draft.of(owner)
                .asks("closing", 0, "CLAIM")
                .asks(Map.of("id", "later", "kind", "classify", "excerpt", "line-1"))
                .saved();

        var round = SecondOpinions.asked(owner, draft.id(), ana);

        round.readBy(ana).body("content.items.id", contains("closing"));
    }

    @Test
    void aColleagueFindsWhatTheyAreAskedAndMayDecline() {
        var round = asked().says(ana, "closing", OPINION);
        var list = ana.request().get("/api/v1/second-opinions").then();

        round.declinedBy(ana).statusCode(204);

        list.body("items.find { it.id == '" + round.id() + "' }.itemCount", equalTo(3));
        round.declinedBy(ana).statusCode(204);
        ana.request()
                .get("/api/v1/second-opinions")
                .then()
                .body("items.id", not(hasItem(round.id().toString())));
        round.readBy(ana).spec(problem(404, "not-found"));
        round.gives(ana, "closing", Map.of("answer", CLAIM)).spec(problem(404, "not-found"));
        round.closes()
                .body("round.colleagues.find { it.username == '" + ana.username() + "' }.declined", equalTo(true))
                .body("result.items[0].opinions", empty());
        round.declinedBy(ben).spec(problem(409, "round-closed"));
    }

    @Test
    void anAnswerThatDoesNotFitItsItemIsRefused() {
        var round = asked();

        var wrong = round.gives(ana, "closing", Map.of("answer", Map.of("label", "DIRECT")));

        wrong.spec(problem(422, "invalid-answer")).body("errors.pointer", contains("/answer/label"));
        round.gives(ana, "no-such-item", Map.of("answer", CLAIM)).spec(problem(404, "not-found"));
        round.readBy(ana).body("own", empty());
    }

    @Test
    void onlyColleaguesAreAsked() {
        UUID quizSet = aDraft().id();

        var unknown = ask(quizSet, List.of(ana.username(), "nobody-of-ours"));

        unknown.spec(problem(422, "unknown-colleague")).body("errors.pointer", contains("/usernames/1"));
        ask(quizSet, List.of(ana.username(), owner.username())).spec(problem(422, "asking-oneself"));
        ask(quizSet, List.of()).spec(problem(422, "invalid"));
        owner.request()
                .get("/api/v1/quiz-sets/{q}/second-opinions", quizSet)
                .then()
                .body("items", empty());
    }

    @Test
    void aDraftWithoutAnItemThatIsReadyHasNothingToAsk() {
        UUID empty = Draft.of(owner).id();

        ask(empty, List.of(ana.username())).spec(problem(422, "nothing-to-ask"));
    }

    @Test
    void theOwnerMakesAContestedItemADiscussion() {
        var draft = aDraft();
        var round = contested(draft);

        var edited = round.follows("looks", "DISCUSS", draft.etag());

        edited.statusCode(200)
                .header("ETag", notNullValue())
                .body("document.items[1].graded", equalTo(false))
                .body("document.items[1].key", equalTo(OPINION));
    }

    @Test
    void theOwnerAcceptsBothLabelsAndARepeatedRequestChangesNoMore() {
        var draft = aDraft();
        var round = contested(draft);
        String etag = draft.etag();
        var edited = round.follows("looks", "ACCEPT_BOTH", etag).statusCode(200);

        var again = round.follows("looks", "ACCEPT_BOTH", etag);

        edited.body("document.items[1].key.accept", contains("CLAIM"));
        again.statusCode(200).header("ETag", equalTo(edited.extract().header("ETag")));
    }

    @Test
    void aSuggestionIsAnEditOfWhatTheOwnerLookedAt() {
        var draft = aDraft();
        var round = contested(draft);
        String old = draft.etag();
        draft.asks("railing", 3, "OPINION").saved();

        var stale = round.follows("looks", "DISCUSS", old);

        stale.spec(problem(412, "stale-draft"));
        draft.now().draft().then().body("document.items.find { it.id == 'looks' }.graded", nullValue());
    }

    @Test
    void onlyWhatTheRoundSuggestsIsDoneByIt() {
        var draft = aDraft();
        var open = SecondOpinions.asked(owner, draft.id(), ana, ben)
                .says(ana, "looks", CLAIM)
                .says(ben, "looks", CLAIM);
        open.follows("looks", "DISCUSS", "*").spec(problem(409, "not-suggested"));
        open.closes();

        open.follows("closing", "DISCUSS", "*").spec(problem(409, "not-suggested"));
    }

    @Test
    void anItemThatAsksSomethingElseByNowIsLeftAlone() {
        var draft = aDraft();
        var round = contested(draft);
        owner.request()
                .header("If-Match", "*")
                .body(Map.of(
                        "item",
                        Map.of(
                                "kind", "classify",
                                "prompt", "What is this?",
                                "axis", "LABEL",
                                "excerpt", "line-3",
                                "key", OPINION)))
                .put("/api/v1/quiz-sets/{q}/draft/items/looks", draft.id())
                .then()
                .statusCode(200);

        var followed = round.follows("looks", "DISCUSS", "*");

        followed.spec(problem(409, "item-changed"));
    }

    @Test
    void sortsAreJudgedExcerptByExcerptAndMarkedWordsApartFromLabels() {
        var draft = Draft.of(owner)
                .asks(Map.of(
                        "id", "voices",
                        "kind", "sort",
                        "prompt", "Sort these.",
                        "axis", "LABEL",
                        "excerpts", List.of("line-0", "line-1"),
                        "key", Map.of("labels", Map.of("line-0", "CLAIM", "line-1", "OPINION"))))
                .asks(Draft.markingLoadedWords("words"))
                .saved();
        var round = SecondOpinions.asked(owner, draft.id(), ana, ben)
                .says(ana, "voices", Map.of("labels", Map.of("line-0", "CLAIM", "line-1", "CLAIM")))
                .says(ben, "voices", Map.of("labels", Map.of("line-1", "CLAIM")))
                .says(ana, "words", Map.of("spans", List.of(Map.of("start", 10, "end", 17))))
                .says(ben, "words", Map.of("spans", List.of()));

        var report = round.closes();

        report.body("result.scales.decided", contains("LABEL", "WORDS"))
                .body("result.overall.values", equalTo(5))
                .body("result.scales[1].units", equalTo(8))
                .body("result.items[0].suggestions[0].accept", equalTo(Map.of("line-1", "CLAIM")))
                .body("result.items[1].splits", hasSize(1))
                .body("result.items[1].splits[0].counts.voices", contains(2, 1))
                .body("result.items[1].contested", equalTo(false));
        round.follows("voices", "ACCEPT_BOTH", "*")
                .statusCode(200)
                .body("document.items[0].key.accept", equalTo(Map.of("line-1", List.of("CLAIM"))));
    }

    @Test
    void aDeletedSetTakesItsRoundsWithIt() throws SQLException {
        var round = asked().says(ana, "closing", CLAIM);
        var sql = new Sql(database);
        sql.run("delete from quiz_set where id = ?", round.quizSet());

        var left = sql.rows("""
                select round_id from opinion_invitation where round_id = ?
                union select round_id from opinion where round_id = ?
                """, round.id(), round.id());

        assertThat(left).isEmpty();
    }

    private SecondOpinions contested(Draft draft) {
        var round = SecondOpinions.asked(owner, draft.id(), ana, ben)
                .says(ana, "looks", CLAIM)
                .says(ben, "looks", CLAIM);
        round.closes().statusCode(200);
        return round;
    }

    private ValidatableResponse ask(UUID quizSet, List<String> usernames) {
        return owner.request()
                .body(Map.of("usernames", usernames))
                .post("/api/v1/quiz-sets/{q}/second-opinions", quizSet)
                .then();
    }

    private static double number(ValidatableResponse response, String path) {
        return response.extract().jsonPath().getDouble(path);
    }
}
