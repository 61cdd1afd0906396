package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.discern.testing.AnswerKey;
import org.discern.testing.Hands;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reply can be lost anywhere: whatever is asked again, also at the same moment, is answered the same and changes nothing. */
@QuarkusTest
class RepeatLawTest {

    private static final int CASES = 15;
    private static final String PACK = "first-steps";

    @Inject
    AgroalDataSource database;

    private Room room;
    private AnswerKey key;
    private String item;

    /** How often each request is sent: start, answers, reveal, late answers, submission, decision, voiding. */
    private record Case(List<Integer> times, boolean right, boolean accepted) {}

    @BeforeEach
    void aClass() {
        room = Teacher.admin().opensAClass();
        key = AnswerKey.of(room.teacher(), PACK);
        item = key.graded().get(0);
    }

    @Test
    void everyRequestRepeatedOneToFiveTimesGivesOneBodyAndOneState() {
        JqwikSession.run(() -> cases().sampleStream().limit(CASES).forEach(this::holds));
    }

    private static Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5).list().ofSize(7),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    private void holds(Case sample) {
        var once = state(sample, List.of(1, 1, 1, 1, 1, 1, 1));

        var repeated = state(sample, sample.times());

        assertThat(repeated).as(sample.toString()).isEqualTo(once);
    }

    /** What is in the database at the end, but for ids and times. */
    private List<Map<String, Object>> state(Case sample, List<Integer> times) {
        Student student = room.isJoined();
        UUID assignment = room.gets(PACK, Map.of("timeLimitSeconds", 60, "reveal", "AFTER_EACH"));
        var hands = new Hands(room, assignment);
        var sitting = new Sitting(student, UUID.randomUUID());
        var early = List.of(answer(1, key.ids().get(1), sample.right()), answer(2, item, !sample.right()));
        var late = List.of(answer(3, key.ids().get(2), sample.right()), answer(4, item, sample.right()));
        same(times.get(0), () -> student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", sitting.id())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        same(times.get(1), () -> sitting.sends(early).statusCode(200).extract().asString());
        same(times.get(2), () -> student.request()
                .put("/api/v1/attempts/{a}/reveals/{i}", sitting.id(), item)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        begins(sitting);
        same(times.get(3), () -> sitting.sends(late).statusCode(200).extract().asString());
        same(times.get(4), () -> sitting.submits(4).statusCode(200).extract().asString());
        same(times.get(5), () -> hands.decides(sitting, sample.accepted())
                .statusCode(200)
                .extract()
                .asString());
        var marks = marks(sitting);
        same(
                times.get(6),
                () -> hands.voids(sitting, "Why.").statusCode(200).extract().asString());
        marks.addAll(log(sitting));
        return marks;
    }

    private void begins(Sitting sitting) {
        try {
            Hands.began(new Sql(database), sitting, 100);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void same(int times, Supplier<String> request) {
        var bodies = new HashSet<>(Together.times(times, number -> request.get()));
        bodies.add(request.get());
        assertThat(bodies).hasSize(1);
    }

    private Map<String, Object> answer(int sequence, String asked, boolean right) {
        return Sitting.response(sequence, asked, right ? key.right(asked) : key.wrong(asked));
    }

    private List<Map<String, Object>> marks(Sitting sitting) {
        return new ArrayList<>(new Sql(database)
                .rows("select item, sequence, credit from mark where attempt_id = ? order by item", sitting.id()));
    }

    private List<Map<String, Object>> log(Sitting sitting) {
        return new Sql(database).rows("""
                        select r.item, r.sequence, r.standing, d.accepted, a.number
                        from attempt a
                        join response r on r.class_id = a.class_id and r.attempt_id = a.id
                        left join late_decision d on d.attempt_id = r.attempt_id and d.response_id = r.id
                        where a.id = ? order by r.sequence
                        """, sitting.id());
    }
}
