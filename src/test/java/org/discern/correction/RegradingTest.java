package org.discern.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.discern.testing.Corrections;
import org.discern.testing.Eventually;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class whose key was wrong: {@code a-friend} is keyed QUOTE, and the teacher finds that CLAIM is right. */
@QuarkusTest
class RegradingTest {

    private static final String ITEM = "a-friend";
    private static final Map<String, String> QUOTE = Map.of("label", "QUOTE");
    private static final Map<String, String> CLAIM = Map.of("label", "CLAIM");

    @Inject
    AgroalDataSource database;

    @Inject
    RegradeWork work;

    private Room room;
    private UUID assignment;
    private String pack;
    private Corrections teacher;
    private Student keyed;
    private Sitting saidQuote;
    private Sitting saidClaim;

    @BeforeEach
    void twoStudentsHaveAnsweredDifferently() {
        Teacher owner = Teacher.admin();
        pack = OwnPack.of(owner, "ice-director-2017");
        room = owner.opensAClass();
        assignment = room.gets(pack);
        teacher = new Corrections(room, owner.quizSet(pack));
        keyed = room.isJoined();
        saidQuote = keyed.starts(assignment).answers(1, ITEM, QUOTE);
        saidClaim = room.isJoined().starts(assignment).answers(1, ITEM, CLAIM);
        saidQuote.submits(1).statusCode(200);
        saidClaim.submits(1).statusCode(200);
    }

    @Test
    void aDryRunShowsWhoseMarkWouldChangeAndChangesNothing() {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);

        var dry = teacher.triesOut(assignment, revision, false);

        dry.statusCode(200)
                .body("fromRevision", equalTo(0))
                .body("totals.up", equalTo(1))
                .body("totals.down", equalTo(1))
                .body("totals.same", equalTo(0))
                .body("totals.pointsBefore", equalTo(1.0f))
                .body("totals.pointsAfter", equalTo(1.0f))
                .body("attempts", hasSize(2))
                .body(of(saidClaim) + ".items[0].before", equalTo(0.0f))
                .body(of(saidClaim) + ".items[0].after", equalTo(1.0f))
                .body(of(saidClaim) + ".pointsAfter", equalTo(1.0f))
                .body(of(saidQuote) + ".items[0].after", equalTo(0.0f));
        assertThat(points(saidQuote)).isEqualTo(1);
        assertThat(points(saidClaim)).isZero();
    }

    @Test
    void aRegradeDoesWhatItsDryRunShowedAndSaysWhatItChanged() {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);

        UUID regrade = teacher.regrades(assignment, revision, false);

        assertThat(points(saidQuote)).isZero();
        assertThat(points(saidClaim)).isEqualTo(1);
        saidQuote.result().body("items.find { it.item == 'a-friend' }.solution.key.label", equalTo("CLAIM"));
        teacher.regrade(assignment, regrade)
                .body("total", equalTo(2))
                .body("done", equalTo(2))
                .body("finishedAt", notNullValue())
                .body("madeBy.displayName", notNullValue());
        teacher.changed(assignment, regrade)
                .body("items", hasSize(2))
                .body("items.find { it.studentId == '" + keyed.id() + "' }.before", equalTo(1.0f))
                .body("items.find { it.studentId == '" + keyed.id() + "' }.after", equalTo(0.0f));
    }

    @Test
    void neverLowerRaisesOneAndLeavesTheOther() {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);

        UUID regrade = teacher.regrades(assignment, revision, true);

        assertThat(points(saidQuote)).isEqualTo(1);
        assertThat(points(saidClaim)).isEqualTo(1);
        teacher.changed(assignment, regrade).body("items", hasSize(1));
    }

    @Test
    void withBothAcceptedBothAreRightAndTheResultNamesBoth() {
        int revision = teacher.makes(ITEM, "ACCEPT_BOTH", CLAIM);

        teacher.regrades(assignment, revision, false);

        assertThat(points(saidQuote)).isEqualTo(1);
        assertThat(points(saidClaim)).isEqualTo(1);
        saidClaim
                .result()
                .body("items.find { it.item == 'a-friend' }.solution.key.label", equalTo("QUOTE"))
                .body("items.find { it.item == 'a-friend' }.alsoRight.key.label", contains("CLAIM"))
                .body("mistakes", empty());
    }

    @Test
    void aDroppedItemCountsNowhereAndIsStillShown() {
        int outOf = saidQuote.result().extract().path("score.outOf");
        int revision = teacher.makes(ITEM, "DROP", null);

        UUID regrade = teacher.regrades(assignment, revision, true);

        saidQuote
                .result()
                .body("score.outOf", equalTo(outOf - 1))
                .body("score.points", equalTo(0.0f))
                .body("items.find { it.item == 'a-friend' }.graded", equalTo(false))
                .body("items.find { it.item == 'a-friend' }.dropped", equalTo(true));
        dashboard("outOf", outOf - 1);
        dashboard("items.find { it.item == 'a-friend' }.graded", false);
        dashboard("confusion", List.of());
        teacher.changed(assignment, regrade)
                .body("items", hasSize(2))
                .body("items.find { it.studentId == '" + keyed.id() + "' }.before", equalTo(1.0f))
                .body("items.find { it.studentId == '" + keyed.id() + "' }.after", nullValue());
    }

    @Test
    void aRegradeBackTakesEverythingBack() {
        var before = marks();
        teacher.regrades(assignment, teacher.makes(ITEM, "REPLACE", CLAIM), true);
        teacher.regrades(assignment, teacher.makes(ITEM, "DROP", null), false);
        assertThat(marks()).isNotEqualTo(before);

        teacher.regrades(assignment, 0, false);

        assertThat(marks()).isEqualTo(before);
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}/regrades", room.id(), assignment)
                .then()
                .body("items.number", contains(1, 2, 3))
                .body("items.toRevision", contains(1, 2, 0));
    }

    @Test
    void theSameRequestAgainIsOneRegrade() {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);
        UUID id = teacher.regrades(assignment, revision, false);

        var again = teacher.asksToRegrade(assignment, id, revision, false);

        again.statusCode(200).body("state", equalTo("DONE")).body("number", equalTo(1));
        teacher.asksToRegrade(assignment, id, 0, false).spec(problem(409, "regrade-id-taken"));
    }

    @Test
    void aRevisionThatDoesNotExistIsRefused() {
        teacher.triesOut(assignment, 1, false).spec(problem(422, "unknown-key-revision"));
        teacher.asksToRegrade(assignment, UUID.randomUUID(), 1, false).spec(problem(422, "unknown-key-revision"));
    }

    @Test
    void anInterruptedRegradeKeepsOthersOutAndIsTakenUpAgain() throws SQLException {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);
        UUID id = interrupted(revision);
        var second = teacher.asksToRegrade(assignment, UUID.randomUUID(), 0, false);

        work.takeUp();

        second.spec(problem(409, "regrade-running"));
        teacher.regrade(assignment, id).body("state", equalTo("DONE")).body("done", equalTo(2));
        assertThat(points(saidClaim)).isEqualTo(1);
    }

    @Test
    void repeatingTheRequestCarriesAnInterruptedRegradeOn() throws SQLException {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);
        UUID id = interrupted(revision);

        teacher.asksToRegrade(assignment, id, revision, false).statusCode(200);

        Eventually.isTrue(
                () -> teacher.regrade(assignment, id).extract().path("state").equals("DONE"));
        assertThat(points(saidClaim)).isEqualTo(1);
    }

    @Test
    void anAnswerAfterTheRegradeIsMarkedByTheNewKey() {
        teacher.regrades(assignment, teacher.makes(ITEM, "REPLACE", CLAIM), false);
        var late = room.isJoined().starts(assignment).answers(1, ITEM, CLAIM);

        late.submits(1).statusCode(200);

        assertThat(points(late)).isEqualTo(1);
    }

    @Test
    void aNewAssignmentStartsWithTheLatestRevisionAndAnOldOneKeepsItsOwn() {
        teacher.makes(ITEM, "REPLACE", CLAIM);
        UUID fresh = room.gets(pack);

        var sitting = room.isJoined().starts(fresh).answers(1, ITEM, CLAIM);
        sitting.submits(1).statusCode(200);

        assertThat(points(sitting)).isEqualTo(1);
        assertThat(points(saidClaim)).isZero();
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/assignments/{a}", room.id(), fresh)
                .then()
                .body("keys.revision", equalTo(1));
    }

    @Test
    void movingTheWindowMeanwhileDoesNotBringTheOldKeysBack() throws Exception {
        int revision = teacher.makes(ITEM, "REPLACE", CLAIM);
        CompletableFuture<Integer> moved;
        try (var regrade = database.getConnection()) {
            regrade.setAutoCommit(false);
            try (var statement = regrade.createStatement()) {
                statement.execute(
                        "update assignment set key_revision = " + revision + " where id = '" + assignment + "'");
            }
            moved = CompletableFuture.supplyAsync(this::movesTheWindow);
            Eventually.isTrue(() -> isAnyoneWaiting());
            regrade.commit();
        }

        assertThat(moved.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(new Sql(database).number("select key_revision from assignment where id = ?", assignment))
                .isEqualTo(revision);
    }

    private int movesTheWindow() {
        return room.teacher()
                .request()
                .body(Map.of("opensAt", "2026-09-01T06:00:00Z"))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .statusCode();
    }

    private boolean isAnyoneWaiting() {
        return new Sql(database).number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0;
    }

    /** A regrade as a crash leaves it: begun, the assignment switched, no attempt marked again. */
    private UUID interrupted(int revision) throws SQLException {
        UUID id = UUID.randomUUID();
        var sql = new Sql(database);
        sql.run("""
                insert into regrade (class_id, id, assignment_id, number, from_revision, from_not_below, to_revision,
                                     never_lower, reason, made_by, started_at, total, done)
                select class_id, ?, id, 1, 0, '{}', ?, false, 'The key was wrong.', created_by, now(), 2, 0
                from assignment where id = ?
                """, id, revision, assignment);
        sql.run("update assignment set key_revision = ? where id = ?", revision, assignment);
        return id;
    }

    private List<Map<String, Object>> marks() {
        return new Sql(database).rows("""
                        select attempt_id, item, response_id, sequence, credit, axis, keyed::text, given::text
                        from mark where class_id = ? order by attempt_id, item
                        """, room.id());
    }

    private void dashboard(String path, Object expected) {
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .body(path, equalTo(expected));
    }

    private static String of(Sitting sitting) {
        return "attempts.find { it.studentId == '" + sitting.student().id() + "' }";
    }

    private static double points(Sitting sitting) {
        return ((Number) sitting.result().statusCode(200).extract().path("score.points")).doubleValue();
    }
}
