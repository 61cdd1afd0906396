package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What the server says. One file for each start, and the one before is kept: small without any rotation.
 *
 * @param file the current one
 */
record ServerLog(Path file) {
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
            return LastLines.of(Files.readAllLines(file));
        } catch (IOException nothingSaid) {
            return "";
        }
    }
}
