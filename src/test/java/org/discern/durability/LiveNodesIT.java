package org.discern.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Eventually;
import org.discern.testing.LiveStream;
import org.discern.testing.Room;
import org.discern.testing.Teacher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one Postgres: the class answers at one, the teacher watches at the other. */
class LiveNodesIT {

    /** Longer than the test takes: what is seen was told by the other node. */
    private static final String NEVER_BY_ITSELF = "-Ddiscern.live.look-again=1h";

    @TempDir
    private Path folder;

    private PackagedServer first;
    private PackagedServer second;
    private Room room;
    private UUID assignment;

    @BeforeEach
    void twoNodes() throws IOException, InterruptedException {
        Path data = folder.resolve("first");
        first = PackagedServer.start(data, List.of(NEVER_BY_ITSELF), "0");
        second = PackagedServer.start(folder.resolve("second"), sameDatabase(data), "0");
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = first.address().getPort();
        room = Teacher.signedIn("admin", PackagedServer.ADMIN_PASSWORD).opensAClass();
        assignment = room.gets("ice-director-2017");
    }

    @AfterEach
    void noNode() throws InterruptedException {
        RestAssured.reset();
        second.stop();
        first.stop();
    }

    private static List<String> sameDatabase(Path data) throws IOException {
        Path cluster = data.resolve("postgres");
        String port =
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        String password = Files.readString(cluster.resolve("discern.password")).strip();
        return List.of(
                NEVER_BY_ITSELF,
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + port + "/discern",
                "-Dquarkus.datasource.username=discern",
                "-Dquarkus.datasource.password=" + password);
    }

    @Test
    void whatHappensAtOneIsSeenAtTheOtherAndAgainAtTheFirst() throws InterruptedException {
        String last;
        try (var stream = at(second, null)) {
            Eventually.isTrue(() -> stream.events().size() >= 2);

            var sitting = room.isJoined().starts(assignment).answers(1, "a-friend", Map.of("label", "QUOTE"));
            Eventually.isTrue(
                    () -> stream.latest("figures").at("/students/0/answered").asInt() == 1);
            sitting.submits(1).statusCode(200);
            Eventually.isTrue(() ->
                    stream.latest("figures").at("/students/0/progress").asText().equals("SUBMITTED")
                            && stream.latest("class")
                                    .at("/students/0/progress")
                                    .asText()
                                    .equals("SUBMITTED"));

            second.stop();

            Eventually.isTrue(stream::hasEnded);
            assertThat(stream.names()).endsWith("stopping");
            last = stream.lastId();
        }
        try (var back = at(first, last)) {
            Eventually.isTrue(() -> back.comments() > 0);
            room.isJoined();
            Eventually.isTrue(() -> back.events().size() >= 2);

            assertThat(back.latest("class").path("students")).hasSize(2);
        }
    }

    private LiveStream at(PackagedServer node, @Nullable String lastEventId) {
        return LiveStream.open(node.address(), room.teacher().token(), room.id(), assignment, lastEventId);
    }
}
