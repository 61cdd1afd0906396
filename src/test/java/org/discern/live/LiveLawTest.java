package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.discern.attempt.Remarking;
import org.discern.classroom.Assigning;
import org.discern.quiz.MarkSchemes;
import org.discern.testing.AnswerKey;
import org.discern.testing.Corrections;
import org.discern.testing.Eventually;
import org.discern.testing.LiveStream;
import org.discern.testing.OwnPack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a class does, in whatever order: what was sent last is what a recomputation gives, made by GET and, at the end,
 * from the log alone with all marks thrown away.
 */
@QuarkusTest
class LiveLawTest {

    private static final int STEPS = 45;
    private static final int SETTLE_EACH = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @Inject
    Remarking remarking;

    @Inject
    Assigning assigning;

    @Inject
    MarkSchemes schemes;

    private Random random;
    private Room room;
    private UUID assignment;
    private AnswerKey key;
    private Corrections corrections;
    private List<Student> students;
    private List<Sitting> sittings;
    private List<Map<String, Object>> sent;
    private int reports;
    private int revisions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatWasSentLastIsWhatARecomputationGives(long seed) throws SQLException {
        aClass(seed);
        try (var stream = LiveStream.of(room, assignment)) {
            for (int step = 1; step <= STEPS; step++) {
                happens();
                if (step % SETTLE_EACH == 0) {
                    settles(stream);
                }
            }
            JsonNode last = stream.latest("figures");

            new Sql(database).run("delete from mark where class_id = ?", room.id());
            marksAgain();

            assertThat(get("dashboard")).isEqualTo(last);
            assertThat(get("dashboard/live")).isEqualTo(stream.latest("class"));
            assertThat(last.path("students")).isNotEmpty();
        }
    }

    private void aClass(long seed) {
        random = new Random(seed);
        Teacher owner = Teacher.fresh();
        String pack = OwnPack.of(owner, "ice-director-2017");
        room = owner.opensAClass();
        assignment = room.gets(pack, Map.of("reveal", "AFTER_EACH", "attemptsAllowed", 3));
        key = AnswerKey.of(owner, pack);
        corrections = new Corrections(room, owner.quizSet(pack));
        students = new ArrayList<>();
        sittings = new ArrayList<>();
        sent = new ArrayList<>();
        students.add(room.isJoined());
        sittings.add(students.get(0).starts(assignment));
    }

    /** One thing at random. What is refused, such as a start while it is paused, is part of the law too. */
    private void happens() {
        switch (random.nextInt(16)) {
            case 0 -> students.add(room.isJoined());
            case 1, 2 -> starts(any(students));
            case 3, 4, 5, 6, 7 -> answers(any(sittings));
            case 8 -> repeats();
            case 9, 10 -> reports(any(sittings));
            case 11 -> reveals(any(sittings));
            case 12 -> any(sittings).submits(random.nextInt(3));
            case 13 -> regrades();
            case 14 -> opens();
            default -> erases();
        }
    }

    private void starts(Student student) {
        UUID id = UUID.randomUUID();
        int status = student.request()
                .body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{a}", id)
                .statusCode();
        if (status == 200) {
            sittings.add(new Sitting(student, id));
        }
    }

    private void answers(Sitting sitting) {
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String item = any(key.ids());
            var answer = random.nextBoolean() ? key.right(item) : key.wrong(item);
            batch.add(Sitting.response(1 + random.nextInt(9), item, answer));
        }
        sent.addAll(batch);
        Collections.shuffle(batch, random);
        sitting.sends(batch);
    }

    /** Answers that were sent before, to the same attempt or, which is refused or new, to another. */
    private void repeats() {
        if (!sent.isEmpty()) {
            any(sittings).sends(List.of(any(sent), any(sent)));
        }
    }

    private void reports(Sitting sitting) {
        Map<String, Object> report = new HashMap<>();
        report.put("item", random.nextBoolean() ? any(key.ids()) : null);
        report.put("waiting", random.nextInt(5));
        // Some come after a later one.
        report.put("counter", Math.max(1, ++reports - random.nextInt(3)));
        sitting.student()
                .request()
                .body(report)
                .put("/api/v1/attempts/{a}/devices/{d}", sitting.id(), new UUID(0, random.nextInt(3)));
    }

    private void reveals(Sitting sitting) {
        sitting.student().request().put("/api/v1/attempts/{a}/reveals/{i}", sitting.id(), any(key.ids()));
    }

    private void regrades() {
        String item = any(key.ids());
        String how = any(List.of("REPLACE", "ACCEPT_BOTH", "DROP"));
        var made = corrections.asks(
                List.of(Corrections.change(item, how, how.equals("DROP") ? null : key.otherKey(item))));
        if (made.extract().statusCode() == 201) {
            revisions = made.extract().path("number");
        }
        corrections.regrades(assignment, random.nextInt(revisions + 1), random.nextBoolean());
    }

    private void opens() {
        String address = "/api/v1/classes/{c}/assignments/{a}/" + any(List.of("opening", "pause"));
        var teacher = room.teacher().request();
        if (random.nextBoolean()) {
            teacher.body(Map.of()).put(address, room.id(), assignment);
        } else {
            teacher.delete(address, room.id(), assignment);
        }
    }

    private void erases() {
        if (students.size() > 2) {
            Student gone = students.remove(random.nextInt(students.size()));
            // The last one stays, and is refused from now on.
            sittings.removeIf(sitting -> sitting.student().equals(gone) && !isLast(sitting));
            room.teacher()
                    .request()
                    .delete("/api/v1/classes/{c}/students/{s}", room.id(), gone.id())
                    .then()
                    .statusCode(204);
        }
    }

    private boolean isLast(Sitting sitting) {
        return sitting == sittings.get(sittings.size() - 1);
    }

    /** In the end both are the same to the last digit; what comes after that is no change of what was sent. */
    private void settles(LiveStream stream) {
        Eventually.isTrue(() -> get("dashboard/live").equals(stream.latest("class"))
                && get("dashboard").equals(stream.latest("figures")));
    }

    private JsonNode get(String view) {
        try {
            return JSON.readTree(room.teacher()
                    .request()
                    .get("/api/v1/classes/{c}/" + view + "?assignment={a}", room.id(), assignment)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void marksAgain() {
        QuarkusTransaction.requiringNew().run(() -> {
            var given = assigning.get(room.id(), assignment);
            var all = remarking.lockedSittings(given, null, 1000);
            remarking.remark(given, all, schemes.of(given.chain(), given.keys()));
        });
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
