package org.discern.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that Postgres names in the file postmaster.pid of its cluster.
 *
 * @param cluster the folder of the cluster
 */
record ServerProcess(Path cluster) {
    /** The process, if it runs and is the server of this cluster. */
    Optional<ProcessHandle> find() {
        return pid().flatMap(ProcessHandle::of).filter(this::isThisServer);
    }

    /**
     * Removes a postmaster.pid whose process is gone. Postgres itself only asks whether any process has that number, and
     * would refuse to start. That no server runs is still certain: Postgres also locks the cluster's shared memory.
     */
    void forgetDead() {
        if (find().isEmpty()) {
            try {
                Files.deleteIfExists(pidFile());
            } catch (IOException e) {
                throw new PostgresFailure(
                        Diagnosis.of("The file " + pidFile() + " could not be removed", String.valueOf(e)), e);
            }
        }
    }

    private Optional<Long> pid() {
        try {
            return Files.readAllLines(pidFile()).stream().findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (IOException | NumberFormatException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    /**
     * After a crash the number may belong to any other program, in a container even to a thread of this JVM, which pg_ctl
     * would then stop. A dead process that nobody has collected yet has no command either.
     */
    private boolean isThisServer(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        boolean isHere = info.arguments()
                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElse(true);
        return isPostgres && isHere;
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
