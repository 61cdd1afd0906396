package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Eventually;
import org.discern.testing.LiveStream;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest {

    private static final String PACK = "ice-director-2017";
    private static final String ITEM = "a-friend";

    @Inject
    AgroalDataSource database;

    @Inject
    Admission admission;

    @Inject
    Watches watches;

    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        room = Teacher.fresh().opensAClass();
        assignment = room.gets(PACK, Map.of("attemptsAllowed", 3));
    }

    @Test
    void whoJoinsIsSeenWithoutAsking() {
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.latest("class") != null);

            var student = room.isJoined();

            Eventually.isTrue(() -> stream.latest("class")
                    .at("/students/0/studentId")
                    .asText()
                    .equals(student.id().toString()));
            assertThat(stream.latest("class").at("/students/0/progress").asText())
                    .isEqualTo("NOT_STARTED");
        }
    }

    @Test
    void whatIsAnsweredChangesBothViews() {
        var sitting = room.isJoined().starts(assignment);
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.latest("class") != null && stream.latest("figures") != null);

            sitting.answers(1, ITEM, Map.of("label", "QUOTE"));

            Eventually.isTrue(
                    () -> stream.latest("class").at("/students/0/item").asText().equals(ITEM));
            Eventually.isTrue(
                    () -> stream.latest("figures").at("/students/0/answered").asInt() == 1);
        }
    }

    @Test
    void aDeviceSaysWhereItIsAndWhatWaits() {
        var sitting = room.isJoined().starts(assignment);
        UUID phone = UUID.randomUUID();
        UUID tablet = UUID.randomUUID();

        reports(sitting, phone, ITEM, 3, 1).body("pausedAt", nullValue()).body("serverTime", notNullValue());
        reports(sitting, tablet, null, 2, 1);

        live().body("students[0].waiting", equalTo(5))
                .body("students[0].devices.deviceId", equalTo(List.of(tablet.toString(), phone.toString())))
                .body("students[0].lastSyncedAt", notNullValue());
        dashboard().body("students[0].waiting", equalTo(5)).body("students[0].lastSyncedAt", notNullValue());
    }

    @Test
    void ofTwoReportsTheOneWithTheHigherCounterStands() {
        var sitting = room.isJoined().starts(assignment);
        UUID phone = UUID.randomUUID();
        reports(sitting, phone, ITEM, 7, 5);

        reports(sitting, phone, "voices", 1, 4);
        reports(sitting, phone, "voices", 1, 5);

        live().body("students[0].waiting", equalTo(7)).body("students[0].item", equalTo(ITEM));
    }

    @Test
    void anAttemptKeepsTheReportsOfFiveDevices() {
        var sitting = room.isJoined().starts(assignment);
        List<String> devices = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            UUID device = UUID.randomUUID();
            devices.add(0, device.toString());
            reports(sitting, device, null, 1, 1);
        }

        live().body("students[0].devices.deviceId", equalTo(devices.subList(0, 5)));
    }

    @Test
    void wordsOfTheStudentsOwnAreNoItem() {
        var sitting = room.isJoined().starts(assignment);

        var response = sends(sitting, UUID.randomUUID(), "teacher is stupid", 0, 1);

        response.spec(problem(422, "invalid"));
        live().body("students[0].devices", hasSize(0));
    }

    @Test
    void whoReportsTooOftenIsToldToWait() {
        var sitting = room.isJoined().starts(assignment);
        int counter = 1;
        ValidatableResponse last = sends(sitting, UUID.randomUUID(), null, 0, counter);
        while (counter < 200 && last.extract().statusCode() == 200) {
            counter++;
            last = sends(sitting, UUID.randomUUID(), null, 0, counter);
        }

        last.spec(problem(429, "too-many-requests"));
    }

    @Test
    void whileItIsPausedNobodyStartsAndAnswersCount() {
        var sitting = room.isJoined().starts(assignment);
        var other = room.isJoined();
        puts("pause").statusCode(200).body("pausedAt", notNullValue());

        var refused = starts(other);
        var known = sitting.student()
                .request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", sitting.id())
                .then();
        sitting.answers(1, ITEM, Map.of("label", "QUOTE"));

        refused.spec(problem(409, "paused")).header("Retry-After", equalTo("5"));
        known.statusCode(200);
        live().body("state", equalTo("PAUSED")).body("students.answered.max()", equalTo(1));
        other.request().get("/api/v1/assignments").then().body("items[0].pausedAt", notNullValue());
        reports(sitting, UUID.randomUUID(), ITEM, 0, 1).body("pausedAt", notNullValue());

        deletes("pause").statusCode(200).body("pausedAt", nullValue());
        starts(other).statusCode(200);
    }

    @Test
    void theFirstPauseStands() {
        String first = puts("pause").extract().path("pausedAt");

        String second = puts("pause").extract().path("pausedAt");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatIsForLaterOpensNowForSomeMinutes() {
        UUID later = room.gets(PACK, Map.of("opensAt", "2099-01-01T00:00:00Z"));
        var student = room.isJoined();
        starts(student, later).spec(problem(403, "not-open-yet"));

        room.teacher()
                .request()
                .body(Map.of("minutes", 20))
                .put("/api/v1/classes/{c}/assignments/{a}/opening", room.id(), later)
                .then()
                .statusCode(200)
                .body("window.closesAt", notNullValue());

        starts(student, later).statusCode(200);
    }

    @Test
    void closingEndsAPauseAndMakesLate() {
        var sitting = room.isJoined().starts(assignment);
        puts("pause").statusCode(200);

        var closed = deletes("opening").statusCode(200).body("pausedAt", nullValue());
        sitting.answers(1, ITEM, Map.of("label", "QUOTE"));

        String at = closed.extract().path("window.closesAt");
        deletes("opening").body("window.closesAt", equalTo(at));
        live().body("state", equalTo("CLOSED"));
        dashboard().body("students[0].late", equalTo(true)).body("students[0].answered", equalTo(1));
    }

    @Test
    void pausingAndClosingAreSeenOnTheStream() {
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> state(stream).equals("OPEN"));

            puts("pause");
            Eventually.isTrue(() -> state(stream).equals("PAUSED"));
            deletes("opening");

            Eventually.isTrue(() -> state(stream).equals("CLOSED"));
        }
    }

    @Test
    void anAssignmentThatClosesByItselfIsSeenToClose() {
        String soon = java.time.Instant.now().plusSeconds(2).toString();
        UUID closing = room.gets(PACK, Map.of("closesAt", soon));
        try (var stream = LiveStream.of(room, closing)) {
            Eventually.isTrue(() -> state(stream).equals("OPEN"));

            Eventually.isTrue(() -> state(stream).equals("CLOSED"));
        }
    }

    @Test
    void whoComesBackGetsWhatChangedAndNothingElse() {
        String id;
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.events().size() == 2);
            id = stream.lastId();
        }

        try (var back = LiveStream.open(room.teacher().token(), room.id(), assignment, id)) {
            Eventually.isTrue(() -> back.comments() == 1);
            puts("pause");
            Eventually.isTrue(() -> !back.events().isEmpty());

            assertThat(back.names()).containsExactly("class");
            assertThat(state(back)).isEqualTo("PAUSED");
        }
    }

    @Test
    void anIdOfNobodysIsLikeNone() {
        for (String id : List.of("x", "....", "é", "a.b", "9".repeat(4000))) {
            try (var stream = LiveStream.open(room.teacher().token(), room.id(), assignment, id)) {
                Eventually.isTrue(() -> stream.events().size() == 2);

                assertThat(stream.names()).containsExactlyInAnyOrder("class", "figures");
            }
        }
    }

    @Test
    void whatIsSentIsKeptByNobodyOnTheWay() {
        try (var stream = LiveStream.of(room, assignment)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void whoTeachesTheClassNoMoreSeesNoMore() {
        var colleague = Teacher.fresh();
        String address = "/api/v1/classes/{c}/teachers/{t}";
        room.teacher().request().put(address, room.id(), colleague.username());
        try (var own = LiveStream.of(room, assignment);
                var stream = LiveStream.open(colleague.token(), room.id(), assignment, null)) {
            Eventually.isTrue(() -> stream.events().size() == 2);

            room.teacher().request().delete(address, room.id(), colleague.username());

            Eventually.isTrue(stream::hasEnded);
            assertThat(stream.names()).endsWith("gone");
            assertThat(stream.latest("gone").path("comeBack").asBoolean()).isFalse();
            assertThat(own.hasEnded()).isFalse();
        }
    }

    @Test
    void theStreamOfAnotherClassesAssignmentIsNotThere() {
        UUID elsewhere = room.teacher().opensAClass().gets(PACK);

        try (var stream = LiveStream.open(room.teacher().token(), room.id(), elsewhere, null)) {
            assertThat(stream.status()).isEqualTo(404);
            assertThat(stream.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void aTeacherMayHaveEightStreams() {
        List<LiveStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(LiveStream.of(room, assignment));
            }
            room.teacher()
                    .request()
                    .get("/api/v1/classes/{c}/dashboard/stream?assignment={a}", room.id(), assignment)
                    .then()
                    .spec(problem(429, "too-many-streams"))
                    .header("Retry-After", notNullValue());

            open.remove(0).close();
            UUID id = room.id();
            Eventually.isTrue(() -> {
                var again = LiveStream.open(room.teacher().token(), id, assignment, null);
                open.add(again);
                return again.status() == 200;
            });
        } finally {
            open.forEach(LiveStream::close);
        }
    }

    @Test
    void aHundredQuietStreamsHoldNoConnection() {
        List<LiveStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < 25; i++) {
                var teacher = Teacher.fresh();
                room.teacher().request().put("/api/v1/classes/{c}/teachers/{t}", room.id(), teacher.username());
                for (int j = 0; j < 4; j++) {
                    open.add(LiveStream.open(teacher.token(), room.id(), assignment, null));
                }
            }
            Eventually.isTrue(
                    () -> open.stream().allMatch(stream -> stream.events().size() >= 2));

            // All that is in use is the one that listens; the one that asks is not counted.
            Eventually.isTrue(() -> new Sql(database).number("""
                    select count(*) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                    """) == 0);
            assertThat(admission.all()).isGreaterThanOrEqualTo(100);
            assertThat(database.getMetrics().activeCount()).isLessThanOrEqualTo(3);
        } finally {
            open.forEach(LiveStream::close);
        }
        Eventually.isTrue(() -> admission.all() == 0 && watches.isEmpty());
    }

    private static String state(LiveStream stream) {
        var latest = stream.latest("class");
        return latest == null ? "" : latest.path("state").asText();
    }

    private ValidatableResponse starts(Student student) {
        return starts(student, assignment);
    }

    private static ValidatableResponse starts(Student student, UUID assignment) {
        return student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse reports(
            Sitting sitting, UUID device, @Nullable String item, int waiting, int counter) {
        return sends(sitting, device, item, waiting, counter).statusCode(200);
    }

    private static ValidatableResponse sends(
            Sitting sitting, UUID device, @Nullable String item, int waiting, int counter) {
        Map<String, Object> report = new HashMap<>(Map.of("waiting", waiting, "counter", counter));
        report.put("item", item);
        return sitting.student()
                .request()
                .body(report)
                .put("/api/v1/attempts/{a}/devices/{d}", sitting.id(), device)
                .then();
    }

    private ValidatableResponse puts(String what) {
        return room.teacher()
                .request()
                .put("/api/v1/classes/{c}/assignments/{a}/" + what, room.id(), assignment)
                .then();
    }

    private ValidatableResponse deletes(String what) {
        return room.teacher()
                .request()
                .delete("/api/v1/classes/{c}/assignments/{a}/" + what, room.id(), assignment)
                .then();
    }

    private ValidatableResponse live() {
        return room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard/live?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse dashboard() {
        return room.teacher()
                .request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), assignment)
                .then()
                .statusCode(200);
    }
}
