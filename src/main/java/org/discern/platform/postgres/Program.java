package org.discern.platform.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a program of Postgres said when it ended.
 *
 * @param output standard output and errors together, in English
 */
record Program(int exitCode, String output) {
    /** Runs a program to its end, with a text as its standard input. */
    static Program run(List<String> command, String input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Variables such as PGDATA or PGOPTIONS are meant for another Postgres on this computer, not for ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedEarly) {
            // It did not wait for its input; its output says why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program(exitCode(process), output.strip());
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while " + process.info().command().orElse("a program") + " ran", e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /** The end of the output, where programs say why they failed. */
    String lastLines() {
        return LastLines.of(output.lines().toList());
    }
}
