package org.discern.insight;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
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
import org.discern.testing.ClaimsAndOpinions;
import org.discern.testing.Room;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class over several assignments and weeks. */
@QuarkusTest
class OverallTest {

    private static final ClaimsAndOpinions TWELVE = ClaimsAndOpinions.ofEach(12);

    @Inject
    AgroalDataSource database;

    private Teacher teacher;
    private Room room;
    private UUID first;
    private UUID second;
    private Student ada;

    @BeforeEach
    void aClassWithTwoAssignments() {
        teacher = Teacher.admin();
        room = teacher.opensAClass();
        first = gets();
        second = gets();
        ada = room.isJoined();
    }

    private UUID gets() {
        var pack = TWELVE.pack();
        pack.importedBy(teacher);
        return room.gets(pack.name());
    }

    @Test
    void whoHasDoneWhat() {
        var ben = room.isJoined();
        TWELVE.answered(ada, first, "CLAIM", "CLAIM");
        TWELVE.answered(ada, second, "CLAIM", "OPINION");
        ben.starts(first).answers(1, "lanes-1", Map.of("label", "CLAIM"));

        var overall = overall("UTC");

        String adas = "students.find { it.studentId == '" + ada.id() + "' }.";
        String bens = "students.find { it.studentId == '" + ben.id() + "' }.";
        overall.body("assignments.assignmentId", equalTo(List.of(first.toString(), second.toString())))
                .body("assignments.outOf", equalTo(List.of(24, 24)))
                .body("assignments.started", equalTo(List.of(2, 1)))
                .body("assignments.submitted", equalTo(List.of(1, 1)))
                .body("assignments.meanPoints", equalTo(List.of(12.0f, 24.0f)))
                .body(adas + "points", equalTo(36.0f))
                .body(adas + "outOf", equalTo(48))
                .body(adas + "work.progress", everyItem(equalTo("SUBMITTED")))
                .body(bens + "outOf", equalTo(24))
                .body(bens + "work.progress", equalTo(List.of("IN_PROGRESS", "NOT_STARTED")))
                .body(bens + "work.points", equalTo(List.of(1.0f, 0.0f)))
                .body("performance.answers", equalTo(49))
                .body("performance.skills[0].skill", equalTo("claim-or-opinion"))
                .body("performance.labels.find { it.label == 'OPINION' }.found.value", equalTo(.5f))
                .body("confusion.find { it.keyed == 'OPINION' && it.given == 'CLAIM' }.count", equalTo(12))
                .body("misleading", hasSize(10))
                .body("misleading.assignmentId", everyItem(equalTo(first.toString())))
                .body("weeks", hasSize(1))
                .body("latestChange", nullValue());
    }

    @Test
    void whetherLastWeekHelped() throws SQLException {
        TWELVE.answered(ada, first, "CLAIM", "CLAIM");
        TWELVE.answered(ada, second, "CLAIM", "OPINION");
        startedAt(first, "2026-01-01T10:00:00Z");
        startedAt(second, "2026-01-05T10:00:00Z");

        var overall = overall("UTC");
        var progress = progress("UTC");

        for (var shown : List.of(overall, progress)) {
            shown.body("weeks.week", equalTo(List.of("2026-W01", "2026-W02")))
                    .body("weeks.monday", equalTo(List.of("2025-12-29", "2026-01-05")))
                    .body("weeks.performance.accuracy.value", equalTo(List.of(.5f, 1.0f)))
                    .body("weeks[0].performance.accuracy.low.doubleValue()", closeTo(.3143, .0001))
                    .body("weeks[0].performance.sensitivity.value.doubleValue()", closeTo(0, 1e-9))
                    .body("weeks[1].performance.sensitivity.value.doubleValue()", greaterThan(3.0))
                    .body("latestChange.from", equalTo("2026-W01"))
                    .body("latestChange.to", equalTo("2026-W02"))
                    .body("latestChange.accuracy.value", equalTo(.5f))
                    .body("latestChange.accuracy.low.doubleValue()", greaterThan(.2))
                    .body("latestChange.sensitivity.low.doubleValue()", greaterThan(.9))
                    .body("latestChange.skills[0].accuracy.value", equalTo(.5f));
        }
        overall.body("students[0].weeks.week", equalTo(List.of("2026-W01", "2026-W02")))
                .body("students[0].weeks[0].sensitivity.high.doubleValue()", lessThan(2.0));
    }

    @Test
    void weeksBeginOnMondayInTheTimeOfTheSchool() throws SQLException {
        TWELVE.answered(ada, first, "CLAIM", "OPINION");
        startedAt(first, "2026-01-11T23:30:00Z");

        overall("UTC").body("weeks.week", equalTo(List.of("2026-W02")));
        overall("Europe/Berlin").body("weeks.week", equalTo(List.of("2026-W03")));
        overall("America/New_York").body("weeks.week", equalTo(List.of("2026-W02")));
    }

    @Test
    void practiceCountsNowhere() throws SQLException {
        TWELVE.answered(ada, first, "CLAIM", "OPINION");
        new Sql(database)
                .run("update assignment set purpose = 'PRACTICE' where class_id = ? and id = ?", room.id(), first);

        overall("UTC")
                .body("assignments.assignmentId", equalTo(List.of(second.toString())))
                .body("performance.answers", equalTo(0))
                .body("students[0].points", equalTo(0.0f))
                .body("weeks", hasSize(0));
        progress("UTC").body("performance.answers", equalTo(0));
    }

    @Test
    void onlyTheFirstAttemptCounts() {
        var pack = TWELVE.pack();
        pack.importedBy(teacher);
        UUID twice = room.gets(pack.name(), Map.of("attemptsAllowed", 2));
        TWELVE.answered(ada, twice, "CLAIM", "CLAIM");
        TWELVE.answered(ada, twice, "CLAIM", "OPINION");

        overall("UTC").body("students[0].points", equalTo(12.0f)).body("performance.answers", equalTo(24));
    }

    @Test
    void thereIsNoSuchZone() {
        for (String zone : List.of("Mars/Olympus", "+02:00", "Z")) {
            teacher.request()
                    .queryParam("zone", zone)
                    .get("/api/v1/classes/{c}/dashboard/overall", room.id())
                    .then()
                    .statusCode(422)
                    .body("type", containsString("unknown-time-zone"));
        }
    }

    @Test
    void aStudentOfAnotherClassHasNoProgressHere() {
        var stranger = teacher.opensAClass().isJoined();

        teacher.request()
                .get("/api/v1/classes/{c}/students/{s}/progress", room.id(), stranger.id())
                .then()
                .statusCode(404);
    }

    private void startedAt(UUID assignment, String time) throws SQLException {
        new Sql(database)
                .run(
                        "update attempt set started_at = cast(? as timestamptz) where class_id = ? and assignment_id = ?",
                        time,
                        room.id(),
                        assignment);
    }

    private ValidatableResponse overall(String zone) {
        return teacher.request()
                .queryParam("zone", zone)
                .get("/api/v1/classes/{c}/dashboard/overall", room.id())
                .then()
                .statusCode(200)
                .body("classId", notNullValue())
                .body(not(containsString("NaN")));
    }

    private ValidatableResponse progress(String zone) {
        return teacher.request()
                .queryParam("zone", zone)
                .get("/api/v1/classes/{c}/students/{s}/progress", room.id(), ada.id())
                .then()
                .statusCode(200);
    }
}
