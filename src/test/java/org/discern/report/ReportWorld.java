package org.discern.report;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
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

/** A class whose students have names of the test's choice, and answer by a fixed pattern. */
record ReportWorld(Teacher teacher, Room room, List<Student> students, Sql sql) {

    static ReportWorld of(Sql sql, List<String> names) throws SQLException {
        Teacher teacher = Teacher.fresh();
        Room room = teacher.opensAClass();
        List<Student> students = new ArrayList<>();
        for (String name : names) {
            Student student = room.isJoined();
            sql.run("update student set pseudonym = ? where class_id = ? and id = ?", name, room.id(), student.id());
            students.add(student);
        }
        return new ReportWorld(teacher, room, students, sql);
    }

    /** Student number s has item number i wrong where 3 divides s + i; the last student does not start. */
    UUID works(UUID quizSet, Map<String, Object> policy) {
        UUID assignment = room.gets(quizSet, policy);
        var key = AnswerKey.of(teacher, quizSet, 1);
        for (int s = 0; s < students.size() - 1; s++) {
            var sitting = starts(students.get(s), assignment, s);
            List<Map<String, Object>> answers = new ArrayList<>();
            for (int i = 0; i < key.ids().size(); i++) {
                String item = key.ids().get(i);
                boolean right = (s + i) % 3 != 0;
                var answer = Sitting.response(i + 1, item, right ? key.right(item) : key.wrong(item));
                answer.put("answeredAt", "2026-09-01T08:%02d:%02dZ".formatted(s, 5 * i % 60));
                answer.put("confidence", .6);
                answers.add(answer);
            }
            sitting.sends(answers).statusCode(200);
            sitting.submits(answers.size()).statusCode(200);
        }
        return assignment;
    }

    private static Sitting starts(Student student, UUID assignment, int number) {
        UUID attempt = new UUID(assignment.getMostSignificantBits(), number);
        student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", attempt)
                .then()
                .statusCode(200);
        return new Sitting(student, attempt);
    }

    /** Nothing can be answered in time from now on. */
    void closes(UUID assignment) {
        var window = Map.of(
                "opensAt", "2026-09-01T00:00:00Z", "closesAt", Instant.now().toString());
        teacher.request()
                .body(window)
                .put("/api/v1/classes/{c}/assignments/{a}/window", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    /** Asks for a file of the class, such as {@code scores?format=csv}. */
    Response fetches(String file) {
        return given().auth().oauth2(teacher.token()).get("/api/v1/classes/" + room.id() + "/" + file);
    }
}
