package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.discern.platform.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Discern keeps.
 *
 * @param root absolute and free of symbolic links, because a left-over Postgres is recognised by its path
 */
record DataDirectory(Path root) {
    static DataDirectory open(Path configured) {
        Path absolute = configured.toAbsolutePath().normalize();
        try {
            OwnerOnly.createDirectories(absolute);
            if (!Files.isWritable(absolute)) {
                throw notWritable(absolute, null);
            }
            return new DataDirectory(absolute.toRealPath());
        } catch (IOException e) {
            throw notWritable(absolute, e);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path lockFile() {
        return root.resolve("postgres.lock");
    }

    static PostgresFailure notWritable(Path directory, @Nullable Exception cause) {
        return new PostgresFailure(
                "The user " + System.getProperty("user.name") + " cannot write to the data directory " + directory
                        + ". Give the folder to that user, or choose another one with DISCERN_DATA_DIRECTORY.",
                cause);
    }
}
