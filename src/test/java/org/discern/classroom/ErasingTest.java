package org.discern.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Corrections;
import org.discern.testing.OwnPack;
import org.discern.testing.Practice;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is erased is gone, and nothing else is. */
@QuarkusTest
class ErasingTest {

    private static final String ITEM = "a-friend";

    @Inject
    AgroalDataSource database;

    private Room room;
    private UUID assignment;
    private Corrections corrections;

    @BeforeEach
    void aClassWithAQuiz() {
        room = Teacher.admin().opensAClass();
        String pack = OwnPack.of(room.teacher(), "ice-director-2017");
        assignment = room.gets(pack, Map.of("reveal", "AFTER_EACH"));
        corrections = new Corrections(room, room.teacher().quizSet(pack));
    }

    @Test
    void everyRowOfTheStudentGoesAndTheClassmatesStay() throws SQLException {
        var erased = room.isJoined();
        var classmate = room.isJoined();
        var sitting = works(erased);
        var classmates = works(classmate);
        corrections.regrades(assignment, corrections.makes(ITEM, "DROP", null), false);
        for (var student : List.of(erased, classmate)) {
            new Sql(database)
                    .run("insert into assignment_student values (?, ?, ?)", room.id(), assignment, student.id());
        }

        erase(erased);

        assertThat(rows(erased, sitting))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(rows(classmate, classmates))
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
        room.teacher()
                .request()
                .get("/api/v1/classes/{c}/students", room.id())
                .then()
                .body("items.pseudonym", contains(classmate.pseudonym()));
    }

    @Test
    void theTokensOfTheErasedStudentWriteNothingAnyMore() {
        var student = room.isJoined();
        var sitting = works(student);
        erase(student);

        var started = student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{id}", UUID.randomUUID());
        var sent = sitting.sends(List.of(Sitting.response(5, ITEM, Map.of("label", "QUOTE"))));
        var submitted = sitting.submits(1);

        started.then().spec(problem(404, "not-found"));
        sent.spec(problem(404, "not-found"));
        submitted.spec(problem(404, "not-found"));
        student.request().get("/api/v1/me").then().spec(problem(404, "not-found"));
    }

    @Test
    void nothingLeadsBackToTheErasedStudent() {
        var joined = given().contentType(ContentType.JSON)
                .body(Map.of("classCode", room.joinCode()))
                .post("/api/v1/join")
                .jsonPath();
        erase(new Student(room.id(), joined.getUUID("studentId"), "", "", ""));

        var refreshed = given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", joined.getString("tokens.refreshToken")))
                .post("/api/v1/auth/refresh");
        var recovered = given().contentType(ContentType.JSON)
                .body(Map.of("classCode", room.joinCode(), "recoveryCode", joined.getString("recoveryCode")))
                .post("/api/v1/join/recovery");

        refreshed.then().spec(problem(401, "session-over"));
        recovered.then().spec(problem(401, "wrong-recovery-code"));
    }

    @Test
    void aStudentOfAnotherClassIsNotErased() {
        var elsewhere = Teacher.admin().opensAClass().isJoined();

        var response = room.teacher().request().delete("/api/v1/classes/{c}/students/{s}", room.id(), elsewhere.id());

        response.then().spec(problem(404, "not-found"));
        elsewhere.request().get("/api/v1/me").then().statusCode(200);
    }

    private Sitting works(Student student) {
        var sitting = student.starts(assignment).answers(1, ITEM, Map.of("label", "QUOTE"));
        student.request()
                .put("/api/v1/attempts/{a}/reveals/{i}", sitting.id(), ITEM)
                .then()
                .statusCode(200);
        student.request()
                .body(Map.of("reason", "I do not think so."))
                .put("/api/v1/attempts/{a}/challenges/{i}", sitting.id(), ITEM)
                .then()
                .statusCode(200);
        Practice.on(room);
        Practice.of(student, round(student), 1).answered();
        return sitting;
    }

    /** The student's round of practice, which has the student's own id. */
    private static UUID round(Student student) {
        return student.id();
    }

    private void erase(Student student) {
        room.teacher()
                .request()
                .delete("/api/v1/classes/{c}/students/{s}", room.id(), student.id())
                .then()
                .statusCode(204);
    }

    private Map<String, Long> rows(Student student, Sitting sitting) {
        var sql = new Sql(database);
        Map<String, Long> rows = new HashMap<>();
        rows.put("student", sql.number("select count(*) from student where id = ?", student.id()));
        rows.put("session", sql.number("select count(*) from session where person_id = ?", student.id()));
        rows.put(
                "assignment_student",
                sql.number("select count(*) from assignment_student where student_id = ?", student.id()));
        rows.put("attempt", sql.number("select count(*) from attempt where student_id = ?", student.id()));
        rows.put("round", sql.number("select count(*) from practice_round where student_id = ?", student.id()));
        rows.put("state", sql.number("select count(*) from practice_state where student_id = ?", student.id()));
        for (String table : List.of("practice_item", "practice_answer")) {
            rows.put(table, sql.number("select count(*) from " + table + " where round_id = ?", round(student)));
        }
        for (String table : List.of("response", "mark", "reveal", "challenge", "regrade_change")) {
            rows.put(table, sql.number("select count(*) from " + table + " where attempt_id = ?", sitting.id()));
        }
        return rows;
    }
}
