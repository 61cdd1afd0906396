package org.discern.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our FSRS-6 against ts-fsrs, the reference of its authors, on the same reviews. */
class FsrsReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final File PROJECT = new File("src/test/fsrs");
    private static final double CLOSE = 1e-8;

    private record Sequence(double retention, List<Reviewed> reviews) {}

    private record Reviewed(
            long days, int grade, double retrievability, double stability, double difficulty, int interval) {}

    @TempDir
    Path folder;

    /** What it said once; holds without Node. */
    @Test
    void agreesWithWhatTsFsrsSaid() throws IOException {
        var sequences = read(Path.of("src/test/resources/fsrs-reference.json"));

        assertThat(sequences).hasSize(12).allSatisfy(FsrsReferenceTest::agrees);
    }

    /** What it says now, of many more reviews: npm fetches the pinned version the first time. */
    @Test
    void agreesWithTsFsrsOnOtherReviews() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version"), "Node is not there: ts-fsrs was not asked.");
        boolean installed =
                new File(PROJECT, "node_modules/ts-fsrs").isDirectory() || runs("npm", "ci", "--no-audit", "--no-fund");
        assumeTrue(installed || System.getenv("CI") != null, "npm could not fetch ts-fsrs: it was not asked.");
        Path said = folder.resolve("said.json");

        int status = run(said.toFile(), "node", "reference.mjs", "400", "20261125");

        assertThat(status).isZero();
        assertThat(read(said)).hasSize(400).allSatisfy(FsrsReferenceTest::agrees);
    }

    private static void agrees(Sequence sequence) {
        var fsrs = new Fsrs(sequence.retention());
        Memory memory = null;
        for (Reviewed review : sequence.reviews()) {
            Grade grade = Grade.values()[review.grade() - 1];
            if (memory == null) {
                memory = fsrs.first(grade);
            } else {
                assertThat(fsrs.retrievability(memory, review.days()))
                        .isCloseTo(review.retrievability(), within(CLOSE));
                memory = fsrs.next(memory, review.days(), grade);
            }
            assertThat(memory.stability()).isCloseTo(review.stability(), within(CLOSE));
            assertThat(memory.difficulty()).isCloseTo(review.difficulty(), within(CLOSE));
            assertThat(fsrs.interval(memory)).isEqualTo(review.interval());
        }
    }

    private static List<Sequence> read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), new TypeReference<>() {});
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            return run(folder.resolve("out").toFile(), command) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(File output, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(PROJECT)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " did not end");
        }
        return process.exitValue();
    }
}
