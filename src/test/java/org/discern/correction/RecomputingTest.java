package org.discern.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.attempt.Remarking;
import org.discern.classroom.Assigning;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkSchemes;
import org.discern.testing.AnswerKey;
import org.discern.testing.Corrections;
import org.discern.testing.Hands;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks are an outcome of the log, the keys and the regrades: thrown away and made again, they are the same. */
@QuarkusTest
class RecomputingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Remarking remarking;

    @Inject
    Assigning assigning;

    @Inject
    MarkSchemes schemes;

    private Room room;
    private UUID assignment;
    private AnswerKey key;
    private Corrections teacher;
    private List<String> items;

    @BeforeEach
    void aClassWithAQuiz() {
        Teacher owner = Teacher.admin();
        String pack = OwnPack.of(owner, "ice-director-2017");
        room = owner.opensAClass();
        assignment = room.gets(pack, Map.of("reveal", "AFTER_EACH", "attemptsAllowed", 3));
        key = AnswerKey.of(owner, pack);
        items = key.ids();
        teacher = new Corrections(room, owner.quizSet(pack));
    }

    @Test
    void marksMadeFromNothingAreTheSameInEveryColumn() throws SQLException {
        aClassWorksAsClassesDo();
        teacher.regrades(assignment, corrects("REPLACE", items.get(0), items.get(1)), true);
        answersOnTwoDevices(true);
        teacher.regrades(assignment, corrects("ACCEPT_BOTH", items.get(2), items.get(3)), true);
        teacher.regrades(assignment, corrects("REPLACE", items.get(2)), false);
        teacher.regrades(assignment, corrects("DROP", items.get(4)), true);
        answersOnTwoDevices(false);
        teacher.regrades(assignment, 1, true);
        var marked = marks();

        new Sql(database).run("delete from mark where class_id = ?", room.id());
        remark();

        assertThat(marked).hasSizeGreaterThan(50);
        assertThat(marks()).isEqualTo(marked);
    }

    @Test
    void theKeysInUseAreTheOutcomeOfTheRegradesAlone() {
        teacher.regrades(assignment, corrects("REPLACE", items.get(0)), true);
        teacher.regrades(assignment, corrects("REPLACE", items.get(1)), false);
        teacher.regrades(assignment, 1, true);
        teacher.regrades(assignment, 0, true);

        KeysInUse derived = KeysInUse.only(0);
        for (var regrade : new Sql(database)
                .rows("select to_revision, never_lower from regrade where class_id = ? order by number", room.id())) {
            derived = derived.regradedTo((int) regrade.get("to_revision"), (boolean) regrade.get("never_lower"));
        }

        assertThat(assigning.get(room.id(), assignment).keys()).isEqualTo(derived);
        assertThat(derived).isEqualTo(new KeysInUse(0, List.of(1, 2)));
    }

    @Test
    void answersThatArriveDuringARegradeAreMarkedByTheSameKeys() throws SQLException {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sittings.add(room.isJoined().starts(assignment));
        }
        int revision = corrects("REPLACE", items.toArray(String[]::new));

        Together.times(sittings.size() + 1, number -> {
            if (number == sittings.size()) {
                return teacher.regrades(assignment, revision, false);
            }
            for (int i = 0; i < items.size(); i++) {
                sittings.get(number).answers(i + 1, items.get(i), key.right(items.get(i)));
            }
            return sittings.get(number).id();
        });
        var marked = marks();
        new Sql(database).run("delete from mark where class_id = ?", room.id());
        remark();

        assertThat(marked).hasSize(sittings.size() * items.size());
        assertThat(marks()).isEqualTo(marked);
    }

    /** Right and wrong answers, changed ones, some after the item was shown, after the submission, after the close. */
    private void aClassWorksAsClassesDo() throws SQLException {
        answersOnTwoDevices(true);
        var revealed = room.isJoined().starts(assignment);
        revealed.answers(1, items.get(0), key.wrong(items.get(0)));
        revealed.student()
                .request()
                .put("/api/v1/attempts/{a}/reveals/{i}", revealed.id(), items.get(0))
                .then()
                .statusCode(200);
        revealed.answers(2, items.get(0), key.right(items.get(0)));
        revealed.submits(2).statusCode(200);
        revealed.answers(3, items.get(1), key.right(items.get(1)));
        var twice = revealed.student().starts(assignment);
        items.forEach(item -> twice.answers(items.indexOf(item) + 1, item, key.right(item)));
        var late = room.isJoined().starts(assignment);
        closes();
        late.answers(2, items.get(2), key.wrong(items.get(2)));
        late.answers(1, items.get(2), key.right(items.get(2)));
        late.submits(2).statusCode(200);
        overTime(true);
        overTime(false);
    }

    /** Answers after the time limit that the teacher accepts or leaves, and then an attempt that is voided. */
    private void overTime(boolean accepted) throws SQLException {
        var hands = new Hands(room, assignment);
        var sitting = room.isJoined().starts(assignment);
        sitting.answers(1, items.get(0), key.wrong(items.get(0)));
        hands.times(Map.of("timeLimitSeconds", 60, "late", "ACCEPT")).statusCode(200);
        Hands.began(new Sql(database), sitting, 100);
        sitting.answers(2, items.get(0), key.right(items.get(0)));
        sitting.answers(3, items.get(1), key.right(items.get(1)));
        hands.times(Map.of("late", "ACCEPT")).statusCode(200);
        hands.decides(sitting, true).statusCode(200);
        hands.decides(sitting, accepted).statusCode(200);
        var voided = sitting.student().starts(assignment).answers(1, items.get(2), key.right(items.get(2)));
        hands.voids(voided, "It was a test.").statusCode(200);
    }

    /** Both devices count from 1, so that answers meet with equal sequences. */
    private void answersOnTwoDevices(boolean rightFirst) {
        var sitting = room.isJoined().starts(assignment);
        for (boolean first : List.of(true, false)) {
            List<Map<String, Object>> answers = new ArrayList<>();
            for (String item : items) {
                boolean right = first == rightFirst == (answers.size() % 2 == 0);
                answers.add(Sitting.response(answers.size() % 5 + 1, item, right ? key.right(item) : key.wrong(item)));
            }
            sitting.sends(answers).statusCode(200);
        }
    }

    private int corrects(String how, String... corrected) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (String item : corrected) {
            changes.add(Corrections.change(item, how, how.equals("DROP") ? null : key.otherKey(item)));
        }
        return teacher.asks(changes).statusCode(201).extract().path("number");
    }

    private void closes() {
        Instant now = Instant.now();
        room.teacher()
                .request()
                .body(Map.of(
                        "opensAt", now.minusSeconds(60).toString(),
                        "closesAt", now.minusSeconds(1).toString()))
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private void remark() {
        QuarkusTransaction.requiringNew().run(() -> {
            var given = assigning.get(room.id(), assignment);
            var sittings = remarking.lockedSittings(given, null, 1000);
            remarking.remark(given, sittings, schemes.of(given.chain(), given.keys()));
        });
    }

    private List<Map<String, Object>> marks() {
        return new Sql(database).rows("""
                        select class_id, attempt_id, item, response_id, sequence, credit, axis, keyed::text, given::text
                        from mark where class_id = ? order by attempt_id, item
                        """, room.id());
    }
}
