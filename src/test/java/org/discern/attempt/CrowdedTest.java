package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.discern.account.StudentId;
import org.discern.classroom.ClassTouched;
import org.discern.testing.Eventually;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that have to wait for each other: one writer, a short queue, and an attempt that somebody else has locked. */
@QuarkusTest
@TestProfile(CrowdedTest.OneWriter.class)
class CrowdedTest {

    private static final String ITEM = "a-friend";
    private static final Map<String, String> RIGHT = Map.of("label", "QUOTE");

    /** A queue for one full batch. */
    public static class OneWriter implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("discern.intake.waiting", "200", "discern.intake.writers", "1");
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    IntakeConfig config;

    @Inject
    Papers papers;

    @Inject
    Event<ClassTouched> touched;

    private Room room;
    private UUID assignment;
    private Sitting held;

    @BeforeEach
    void anAttemptThatWillBeHeld() {
        room = Teacher.admin().opensAClass();
        assignment = room.gets("ice-director-2017");
        held = room.isJoined().starts(assignment);
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsToldToComeAgainAndNothingOfItIsStored() throws Exception {
        var other = room.isJoined().starts(assignment);
        CompletableFuture<Integer> waiting;
        try (Connection holder = holding()) {
            waiting = CompletableFuture.supplyAsync(
                    () -> held.sends(responses(200)).extract().statusCode());
            Eventually.isTrue(this::aWriterIsHeld);

            other.sends(responses(1))
                    .spec(problem(503, "too-busy"))
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"));
            holder.rollback();
        }

        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(stored(held)).isEqualTo(200);
        long before = stored(other);
        other.sends(responses(1)).statusCode(200).body("outcomes[0].status", equalTo("STORED"));
        assertThat(stored(other)).isEqualTo(before + 1);
    }

    @Test
    void oneRequestThatTheDatabaseRefusesDoesNotSpoilThoseThatShareItsCommit() throws Exception {
        var poisoned = room.isJoined().starts(assignment);
        var good = IntStream.range(0, 6)
                .mapToObj(i -> room.isJoined().starts(assignment))
                .toList();
        var poison = Sitting.response(1, ITEM, RIGHT);
        sql("create trigger poison before insert on response for each row when (new.id = '" + poison.get("id")
                + "') execute function refuse_change()");
        try {
            List<CompletableFuture<Integer>> statuses = new ArrayList<>();
            CompletableFuture<Integer> first;
            try (Connection holder = holding()) {
                first = sendsLater(held, responses(1));
                Eventually.isTrue(this::aWriterIsHeld);
                good.subList(0, 3).forEach(sitting -> statuses.add(sendsLater(sitting, responses(5))));
                statuses.add(sendsLater(poisoned, List.of(poison)));
                good.subList(3, 6).forEach(sitting -> statuses.add(sendsLater(sitting, responses(5))));
                TimeUnit.MILLISECONDS.sleep(500);
                holder.rollback();
            }

            assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(200);
            List<Integer> seen = new ArrayList<>();
            for (var status : statuses) {
                seen.add(status.get(20, TimeUnit.SECONDS));
            }
            assertThat(seen).containsExactly(200, 200, 200, 500, 200, 200, 200);
            for (Sitting sitting : good) {
                assertThat(stored(sitting)).isEqualTo(5);
            }
            assertThat(stored(poisoned)).isZero();
        } finally {
            sql("drop trigger poison on response");
        }
    }

    @Test
    void whatWaitsAtTheEndIsStoredAndNothingMoreIsTaken() throws Exception {
        var writers = new Writers(config, database, papers, touched);
        CompletableFuture<Void> stopping;
        List<Sending> waiting;
        try (Connection holder = holding()) {
            waiting = IntStream.rangeClosed(1, 20).mapToObj(this::sending).toList();
            waiting.forEach(writers::take);
            stopping = CompletableFuture.runAsync(() -> writers.stop(new ShutdownEvent()));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(stopping).isNotDone();
            holder.rollback();
        }

        stopping.get(20, TimeUnit.SECONDS);

        assertThat(waiting).allSatisfy(sending -> assertThat(sending.reply()).isCompleted());
        assertThat(stored(held)).isEqualTo(20);
        var late = sending(21);
        writers.take(late);
        assertThat(late.reply()).isCompletedExceptionally();
        assertThat(stored(held)).isEqualTo(20);
    }

    private Sending sending(int sequence) {
        var student = new StudentId(room.id(), held.student().id());
        var paper = papers.read(student, held.id());
        var item = paper.quiz().item(ITEM).orElseThrow();
        var answer = org.discern.quiz.QuizJson.answer(item.question().kind(), "{\"label\":\"QUOTE\"}");
        Instant now = Instant.parse("2026-09-01T08:00:00Z");
        var response = new GivenResponse(UUID.randomUUID(), ITEM, sequence, now, answer, null);
        return new Sending(
                student,
                held.id(),
                List.of(new Sending.Entry(response.id(), response, null)),
                paper,
                new Arrival(now, config.grace()));
    }

    private static CompletableFuture<Integer> sendsLater(Sitting sitting, List<Map<String, Object>> responses) {
        return CompletableFuture.supplyAsync(
                () -> sitting.sends(responses).extract().statusCode());
    }

    private static List<Map<String, Object>> responses(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(sequence -> Sitting.response(sequence, ITEM, RIGHT))
                .toList();
    }

    /** A transaction that keeps answers to the held attempt from coming in, as a submission under way does. */
    private Connection holding() throws SQLException {
        Connection holder = database.getConnection();
        holder.setAutoCommit(false);
        try (var lock = holder.prepareStatement("select 1 from attempt where class_id = ? and id = ? for update")) {
            lock.setObject(1, room.id());
            lock.setObject(2, held.id());
            lock.executeQuery();
        }
        return holder;
    }

    private boolean aWriterIsHeld() {
        return new Sql(database)
                        .number("select count(*) from pg_stat_activity where datname = current_database() "
                                + "and wait_event_type = 'Lock'")
                > 0;
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private long stored(Sitting sitting) {
        return new Sql(database)
                .number("select count(*) from response where class_id = ? and attempt_id = ?", room.id(), sitting.id());
    }
}
