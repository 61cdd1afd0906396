package org.discern.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.discern.testing.Eventually;
import org.discern.testing.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path data;

    @Test
    void beginsAgainAfterAnInterruption() throws IOException {
        try (OtherDiscern interrupted = OtherDiscern.on(data)) {
            Eventually.isTrue(() -> names().anyMatch(name -> name.startsWith("postgres.unfinished-")));
        }
        Files.createDirectories(data.resolve("postgres.unfinished-older/base"));

        start().close();

        assertThat(names()).contains("postgres").doesNotContain("postgres.unfinished-older");
    }

    @Test
    void leavesAClusterOfAnotherVersionAlone() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("made by Postgres 17, and this Discern brings Postgres 18");
    }

    @Test
    void leavesAFolderWithOtherFilesAlone() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/letter.txt"), "Dear parents");

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("files that are not those of a Postgres");
    }

    @Test
    void saysThatThePasswordIsMissing() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("Put it back from a backup");
    }

    @Test
    void saysThatTheDataDirectoryCannotBeMade() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedPostgres.start(PostgresForTests.config(file.resolve("data"))))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("cannot write to the data directory")
                .hasMessageContaining("DISCERN_DATA_DIRECTORY");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(PostgresForTests.config(data));
    }

    private Stream<String> names() {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
