package org.discern.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of one Postgres server, with a database and a role of Discern's own in it.
 *
 * @param directory the data directory in the words of Postgres (PGDATA)
 * @param password the password of {@link #ROLE}
 */
record Cluster(Path directory, String password) {
    static final String DATABASE = "discern";
    static final String ROLE = "discern";
    static final String PASSWORD_FILE = "discern.password";

    static Cluster openOrCreate(DataDirectory data, PostgresBinaries binaries) {
        Path directory = data.cluster();
        try {
            if (isMissing(directory)) {
                new FirstStart(binaries, directory).run();
            }
            requireVersion(directory, binaries);
            return new Cluster(directory, readPassword(directory));
        } catch (IOException | UncheckedIOException e) {
            throw new PostgresFailure(
                    Diagnosis.of("The database in " + directory + " could not be opened", String.valueOf(e)), e);
        }
    }

    private static boolean isMissing(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        try (Stream<Path> content = Files.list(directory)) {
            return content.findAny().isEmpty();
        }
    }

    private static void requireVersion(Path directory, PostgresBinaries binaries) throws IOException {
        Path file = directory.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new PostgresFailure("The folder " + directory + " holds files that are not those of a Postgres."
                    + " Discern leaves them alone: choose another folder with DISCERN_DATA_DIRECTORY.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(binaries.majorVersion())) {
            throw new PostgresFailure("The database in " + directory + " was made by Postgres " + version
                    + ", and this Discern brings Postgres " + binaries.majorVersion()
                    + ". Write it out with the old Discern (pg_dump) and read it in with the new one, or go back to the"
                    + " old Discern.");
        }
    }

    private static String readPassword(Path directory) throws IOException {
        Path file = directory.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            throw new PostgresFailure("The file " + file + " is missing, and without the password in it Discern cannot"
                    + " open its database. Put it back from a backup.");
        }
        return Files.readString(file).strip();
    }
}
