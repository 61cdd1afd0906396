package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.discern.platform.OwnerOnly;
import org.jboss.logging.Logger;

/**
 * Makes a cluster in a folder beside its place and moves it there when it is complete. Whatever interrupts this, the next
 * start finds no cluster and begins again.
 */
final class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final int PASSWORD_BYTES = 32;
    private static final String UNFINISHED = ".unfinished-";

    /** Discern alone may connect, with its password: not the superuser, and nobody through a socket file. */
    private static final String ACCESS = """
            # Written by Discern at its first start.
            # type  database  user     address       method
            host    %1$s   %2$s  127.0.0.1/32  scram-sha-256
            """.formatted(Cluster.DATABASE, Cluster.ROLE);

    private final PostgresBinaries binaries;
    private final Path target;

    FirstStart(PostgresBinaries binaries, Path target) {
        this.binaries = binaries;
        this.target = target;
    }

    void run() throws IOException {
        LOG.debugf("Creating a database in %s", target);
        deleteUnfinished();
        // A new name each time: an initdb that survived its Discern may still be writing to the last one.
        byte[] suffix = new byte[4];
        new SecureRandom().nextBytes(suffix);
        Path cluster = target.resolveSibling(
                target.getFileName() + UNFINISHED + HexFormat.of().formatHex(suffix));
        createCluster(cluster);
        String password = newPassword();
        createRoleAndDatabase(cluster, password);
        OwnerOnly.write(cluster.resolve(Cluster.PASSWORD_FILE), password);
        Files.delete(cluster.resolve("pg_hba.conf"));
        OwnerOnly.write(cluster.resolve("pg_hba.conf"), ACCESS);
        Directories.force(cluster);
        Files.move(cluster, target, StandardCopyOption.ATOMIC_MOVE);
        Directories.force(target.getParent());
    }

    private void createCluster(Path cluster) {
        // Postgres' own locale, unlike the operating system's, sorts alike on every computer, so that the folder can
        // move to another one. Nobody can connect (reject) until pg_hba.conf is written.
        Program initdb = binaries.run(
                "",
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        require(initdb);
    }

    /** In single-user mode: there is no server yet that anyone could connect to. */
    private void createRoleAndDatabase(Path cluster, String password) {
        String statements = """
                create role %1$s login password '%2$s'
                create database %3$s owner %1$s
                """.formatted(Cluster.ROLE, password, Cluster.DATABASE);
        require(binaries.run(
                statements,
                "postgres",
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                // The statement holds the password.
                "-c",
                "log_min_error_statement=panic",
                "postgres"));
    }

    private void require(Program program) {
        if (!program.succeeded()) {
            throw new PostgresFailure(
                    Diagnosis.of("A new database in " + target + " could not be made", program.lastLines()));
        }
    }

    private void deleteUnfinished() throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, target.getFileName() + UNFINISHED + "*")) {
            for (Path unfinished : left) {
                Directories.delete(unfinished);
            }
        } catch (IOException stillInUse) {
            LOG.debugf(stillInUse, "Left an unfinished database beside %s", target);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
