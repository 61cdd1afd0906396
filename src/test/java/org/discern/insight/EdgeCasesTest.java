package org.discern.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.AnswerKey;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a class has done or not done, each view of it has sensible figures. */
@QuarkusTest
class EdgeCasesTest {

    private static final String PACK = "lanterns-and-polaroids";

    /** What a class can have done. */
    private enum Situation {
        NO_ASSIGNMENT(0, Answers.NONE),
        EMPTY_CLASS(0, Answers.NONE),
        ONE_STUDENT_WHO_HAS_NOT_STARTED(1, Answers.NONE),
        ONE_STUDENT(1, Answers.RIGHT),
        ONE_ANSWER(1, Answers.ONE),
        ALL_STARTED_AND_NOTHING_ANSWERED(11, Answers.STARTED),
        NOBODY_SUBMITTED(11, Answers.OPEN),
        ALL_SUBMITTED_NOTHING(11, Answers.EMPTY),
        ALL_RIGHT(11, Answers.RIGHT),
        ALL_WRONG(11, Answers.WRONG);

        private final int students;
        private final Answers answers;

        Situation(int students, Answers answers) {
            this.students = students;
            this.answers = answers;
        }
    }

    private enum Answers {
        NONE,
        STARTED,
        ONE,
        OPEN,
        EMPTY,
        RIGHT,
        WRONG
    }

    @Inject
    AgroalDataSource database;

    private AnswerKey key;

    @ParameterizedTest
    @EnumSource(Situation.class)
    void eachViewHasSensibleFigures(Situation situation) throws SQLException, IOException {
        var teacher = Teacher.ofAnotherSchool(new Sql(database));
        key = AnswerKey.of(teacher, PACK);
        var room = teacher.opensAClass();
        List<String> views = new ArrayList<>(List.of("/dashboard/overall", "/misconceptions"));
        if (situation != Situation.NO_ASSIGNMENT) {
            UUID assignment = room.gets(PACK);
            views.add("/dashboard?assignment=" + assignment);
            views.add("/assignments/" + assignment + "/items");
            for (int i = 0; i < situation.students; i++) {
                Student student = room.isJoined();
                answer(student, assignment, situation.answers);
                views.add("/students/" + student.id() + "/progress");
            }
        }

        List<JsonNode> shown = shown(teacher, room, views);

        assertThat(shown).hasSize(views.size() + 1).allSatisfy(EdgeCasesTest::isSensible);
        int answered =
                switch (situation.answers) {
                    case NONE, STARTED, EMPTY -> 0;
                    case ONE -> 1;
                    case OPEN, RIGHT, WRONG -> situation.students * key.graded().size();
                };
        assertThat(shown.get(0).at("/performance/answers").intValue()).isEqualTo(answered);
    }

    private static List<JsonNode> shown(Teacher teacher, Room room, List<String> views) throws IOException {
        List<JsonNode> shown = new ArrayList<>();
        for (String view : views) {
            shown.add(read(teacher, "/api/v1/classes/" + room.id() + view));
        }
        shown.add(read(teacher, "/api/v1/school/dashboard"));
        return shown;
    }

    private static JsonNode read(Teacher teacher, String address) throws IOException {
        String body =
                teacher.request().get(address).then().statusCode(200).extract().asString();
        return new ObjectMapper().readTree(body);
    }

    private void answer(Student student, UUID assignment, Answers answers) {
        if (answers == Answers.NONE) {
            return;
        }
        Sitting sitting = student.starts(assignment);
        if (answers == Answers.ONE) {
            String item = key.graded().get(0);
            sitting.answers(1, item, key.right(item));
        } else if (answers == Answers.EMPTY) {
            sitting.submits(0).statusCode(200);
        } else if (answers != Answers.STARTED) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (String item : key.graded()) {
                var answer = answers == Answers.WRONG ? key.wrong(item) : key.right(item);
                all.add(Sitting.response(all.size() + 1, item, answer));
            }
            sitting.sends(all).statusCode(200);
            if (answers != Answers.OPEN) {
                sitting.submits(all.size()).statusCode(200);
            }
        }
    }

    /** A figure has either a finite value or a reason, and stands within its interval. */
    private static void isSensible(JsonNode node) {
        assertThat(node.toString()).doesNotContain("NaN", "Infinity");
        if (node.has("value") && node.has("because")) {
            assertThat(node.get("value").isNull())
                    .isNotEqualTo(node.get("because").isNull());
            if (node.hasNonNull("low")) {
                assertThat(node.get("low").doubleValue())
                        .isLessThanOrEqualTo(node.get("value").doubleValue());
                assertThat(node.get("high").doubleValue())
                        .isGreaterThanOrEqualTo(node.get("value").doubleValue());
            }
        }
        node.forEach(EdgeCasesTest::isSensible);
    }
}
