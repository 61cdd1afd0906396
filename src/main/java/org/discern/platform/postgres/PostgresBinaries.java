package org.discern.platform.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.discern.platform.OwnerOnly;

/** The programs of Postgres (initdb, pg_ctl, postgres), unpacked from the jar that carries them. */
final class PostgresBinaries {
    private final Path home;
    private final String version;

    private PostgresBinaries(Path home) {
        this.home = home;
        this.version = askVersion();
    }

    /** Unpacks the programs, unless this version of them is there already. */
    static PostgresBinaries unpackedIn(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        byte[] archive = archive();
        Path home = absolute.resolve(digest(archive));
        try {
            if (!Files.exists(home)) {
                OwnerOnly.createDirectories(absolute);
                TarXz.unpack(archive, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new PostgresFailure(
                    Diagnosis.of("Postgres could not be unpacked to " + absolute, String.valueOf(e)), e);
        }
    }

    /** For example 18.1. */
    String version() {
        return version;
    }

    /** For example 18: clusters are readable for one major version only. */
    String majorVersion() {
        return version.replaceFirst("\\..*", "");
    }

    private String askVersion() {
        Program asked = run("", "postgres", "--version");
        if (!asked.succeeded()) {
            throw new PostgresFailure(Diagnosis.of("The programs in " + home + " do not run", asked.lastLines()));
        }
        return asked.output().replaceFirst("^.*\\) ", "");
    }

    /** Runs one of the programs to its end, with a text as its standard input. */
    Program run(String input, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // Postgres refuses to run as root. In a user namespace without a mapping root is nobody, but still owns
            // its files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return Program.run(command, input);
        } catch (IOException e) {
            throw new PostgresFailure(
                    Diagnosis.of("The program " + program + " in " + home + " did not run", String.valueOf(e)), e);
        }
    }

    private static byte[] archive() {
        String system = system();
        String machine = System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            throw new PostgresFailure(
                    "Discern brings no Postgres for " + system + " on " + machine + ". Run one of your own and set"
                            + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                            + " QUARKUS_DATASOURCE_PASSWORD.",
                    e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return "Windows";
        }
        return lower.startsWith("mac") ? "Darwin" : name;
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
