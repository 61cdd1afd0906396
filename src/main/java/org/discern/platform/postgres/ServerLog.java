package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the server says. One file for each start, and the one before is kept: small without any rotation.
 *
 * @param file the current one
 */
record ServerLog(Path file) {
    private static final int LAST_LINES = 8;

    void begin() {
        try {
            if (Files.exists(file)) {
                Files.move(
                        file, file.resolveSibling(file.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new PostgresFailure(
                    Diagnosis.of("The file " + file + " could not be moved aside", String.valueOf(e)), e);
        }
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException nothingSaid) {
            return "";
        }
    }
}
