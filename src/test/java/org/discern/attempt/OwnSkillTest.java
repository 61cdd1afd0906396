package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.grading.Call;
import org.discern.label.Axis;
import org.discern.statistics.Absence;
import org.discern.testing.AnswerKey;
import org.discern.testing.Hands;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student's own skill and habit, of what they may know and of nothing else. */
@QuarkusTest
class OwnSkillTest {

    private static final String PACK = "first-steps";
    private static final String OTHER_PACK = "night-bus";

    private Room room;
    private Student student;

    @BeforeEach
    void aStudentInAClass() {
        room = Teacher.admin().opensAClass();
        student = room.isJoined();
    }

    @Test
    void eightOfTenHitsWithTwoOfTenFalseAlarms() {
        List<Call> calls = new ArrayList<>();
        calls.addAll(Collections.nCopies(8, call("CLAIM", "CLAIM")));
        calls.addAll(Collections.nCopies(2, call("CLAIM", "OPINION")));
        calls.addAll(Collections.nCopies(2, call("OPINION", "CLAIM")));
        calls.addAll(Collections.nCopies(8, call("OPINION", "OPINION")));

        var skill = OwnSkill.of(calls);

        // labels.md says 1.50.
        org.hamcrest.MatcherAssert.assertThat(skill.sensitivity().value(), closeTo(1.50, .005));
        org.hamcrest.MatcherAssert.assertThat(skill.bias().value(), closeTo(0, 1e-9));
        org.hamcrest.MatcherAssert.assertThat(skill.balancedAccuracy().value(), closeTo(.8, 1e-9));
        assertThat(skill.habits()).extracting(OwnSkill.Habit::overCalled).containsExactly(0, 0);
    }

    @Test
    void oneAnswerTooFewShowsNothingAndWhy() {
        List<Call> calls = new ArrayList<>(Collections.nCopies(9, call("OPINION", "OPINION")));

        var skill = OwnSkill.of(calls);

        assertThat(skill.sensitivity().because()).isEqualTo(Absence.TOO_FEW_ANSWERS);
        assertThat(skill.bias().because()).isEqualTo(Absence.TOO_FEW_ANSWERS);
        assertThat(skill.balancedAccuracy().because()).isEqualTo(Absence.TOO_FEW_ANSWERS);
        assertThat(skill.habits()).isEmpty();
    }

    @Test
    void everyShownOfficialFirstAttemptIsPartOfIt() {
        var first = handsIn(PACK, Map.of());
        int alone = labelled(first);
        handsIn(OTHER_PACK, Map.of());

        int both = labelled(first);

        assertThat(alone).isPositive();
        assertThat(both).isGreaterThan(alone);
    }

    @Test
    void whatIsHiddenOrPracticeOrNotTheFirstMovesNothing() {
        var first = handsIn(PACK, Map.of("attemptsAllowed", 2));
        var before = skill(first).getMap("skill");
        handsIn(OTHER_PACK, Map.of("reveal", "NEVER"));
        var hidden = handsIn(OTHER_PACK, Map.of("reveal", "AFTER_CLOSE"));
        handsIn("market-square", Map.of("purpose", "PRACTICE"));
        answers(student.starts(assignmentOf(first)), PACK);

        var after = skill(first).getMap("skill");

        assertThat(after).isEqualTo(before);
        new Hands(room, assignmentOf(hidden)).closed(1);
        assertThat(skill(first).getMap("skill")).isNotEqualTo(before);
    }

    @Test
    void anotherAttemptThatIsOpenHidesItsShare() {
        var first = handsIn(PACK, Map.of());
        var other = handsIn(OTHER_PACK, Map.of());
        int both = labelled(first);
        student.starts(room.gets(OTHER_PACK));

        int now = labelled(first);

        assertThat(now).isLessThan(both);
        other.result().body("state", equalTo("PENDING"));
    }

    @Test
    void itIsNotInAResultThatIsNotShown() {
        var sitting = handsIn(PACK, Map.of("reveal", "NEVER"));

        sitting.result().body("state", equalTo("PENDING")).body("findAll { it.key == 'skill' }.keySet()", hasSize(0));
    }

    private static Call call(String keyed, String given) {
        return new Call(Axis.LABEL, keyed, given);
    }

    private Sitting handsIn(String pack, Map<String, Object> terms) {
        return answers(student.starts(room.gets(pack, terms)), pack);
    }

    private Sitting answers(Sitting sitting, String pack) {
        var key = AnswerKey.of(room.teacher(), pack);
        List<Map<String, Object>> responses = new ArrayList<>();
        key.ids().forEach(item -> responses.add(Sitting.response(responses.size() + 1, item, key.right(item))));
        sitting.sends(responses).statusCode(200);
        sitting.submits(responses.size()).statusCode(200);
        return sitting;
    }

    private UUID assignmentOf(Sitting sitting) {
        return student.request()
                .get("/api/v1/attempts/{a}", sitting.id())
                .jsonPath()
                .getUUID("assignmentId");
    }

    private static int labelled(Sitting sitting) {
        var skill = skill(sitting);
        return skill.getInt("skill.claims") + skill.getInt("skill.opinions");
    }

    private static JsonPath skill(Sitting sitting) {
        return sitting.result()
                .statusCode(200)
                .body("state", equalTo("REVEALED"))
                .extract()
                .jsonPath();
    }
}
