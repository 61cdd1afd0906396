package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Role;
import org.discern.account.ShortTokens;
import org.discern.classroom.ClassTouched;
import org.discern.testing.Eventually;
import org.discern.testing.LiveStream;
import org.discern.testing.Room;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What nodes tell each other. No stream looks by itself here, so that nothing else explains it. */
@QuarkusTest
@TestProfile(NodesTest.OnlyByHints.class)
class NodesTest {

    public static class OnlyByHints implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("discern.live.look-again", "1h", "discern.live.heartbeat", "1s");
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    Node node;

    @Inject
    ShortTokens tokens;

    private Sql sql;
    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        sql = new Sql(database);
        room = Teacher.fresh().opensAClass();
        assignment = room.gets("ice-director-2017");
    }

    @Test
    void whatAnotherNodeTouchesIsSeen() throws SQLException {
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.events().size() == 2 && isListening());
            Eventually.isTrue(() -> pausedBehindOurBack(stream));
        }
    }

    /** A hint that comes while the listener begins may be too early for it: so it is given until it is heard. */
    private boolean pausedBehindOurBack(LiveStream stream) {
        try {
            sql.run("update assignment set paused_at = now() where class_id = ? and paused_at is null", room.id());
            tells(new Hint("another", new ClassTouched(room.id(), assignment)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stream.latest("class").path("state").asText().equals("PAUSED");
    }

    @Test
    void whatOneNodeTouchesIsToldToOthers() throws SQLException {
        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("set application_name = '" + Node.PREFIX + "another'");
            statement.execute("listen " + Hint.CHANNEL);
            try {
                var student = room.isJoined();

                Eventually.isTrue(() -> hears(other, new Hint(node.name(), ClassTouched.everywhere(room.id()))));
                student.starts(assignment);
                Eventually.isTrue(() -> hears(other, new Hint(node.name(), new ClassTouched(room.id(), assignment))));
            } finally {
                statement.execute("unlisten *");
                statement.execute("reset application_name");
            }
        }
    }

    @Test
    void aListenerWhoseConnectionIsCutComesBackAndLooks() throws SQLException {
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.events().size() == 2 && isListening());
            sql.run("update assignment set paused_at = now() where class_id = ?", room.id());

            sql.run(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?",
                    node.connectionName());

            // Nobody has given a hint: it looks because it may have missed one.
            Eventually.isTrue(
                    () -> stream.latest("class").path("state").asText().equals("PAUSED"));
            Eventually.isTrue(this::isListening);
        }
    }

    @Test
    void nobodyListensWhenNobodyWatches() {
        try (var stream = LiveStream.of(room, assignment)) {
            Eventually.isTrue(() -> stream.events().size() == 2 && isListening());
        }

        Eventually.isTrue(() -> !isListening());
    }

    @Test
    void aStreamEndsWithItsTokenAndLivesUntilThen() {
        try (var stream = LiveStream.open(token(Duration.ofSeconds(5)), room.id(), assignment, null)) {
            Eventually.isTrue(stream::hasEnded);

            assertThat(stream.names()).contains("class", "figures").endsWith("expired");
            assertThat(stream.latest("expired").path("comeBack").asBoolean()).isTrue();
            assertThat(stream.comments()).isGreaterThan(1);
        }
    }

    private String token(Duration left) {
        var teacher = sql.rows(
                        "select id, school_id from teacher where username = ?",
                        room.teacher().username())
                .get(0);
        var person = new Person((UUID) teacher.get("id"), Role.TEACHER, (UUID) teacher.get("school_id"), null);
        return tokens.of(person, left);
    }

    private boolean isListening() {
        return sql.number("select count(*) from pg_stat_activity where application_name = ?", node.connectionName())
                == 1;
    }

    private void tells(Hint hint) throws SQLException {
        sql.run("select pg_notify(?, ?)", Hint.CHANNEL, hint.text());
    }

    private static boolean hears(Connection listening, Hint expected) {
        try {
            var heard = listening.unwrap(PGConnection.class).getNotifications(100);
            for (int i = 0; heard != null && i < heard.length; i++) {
                if (heard[i].getParameter().equals(expected.text())) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
