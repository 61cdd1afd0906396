package org.discern.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.discern.platform.OwnerOnly;

/**
 * Makes one process the only one to use a data directory. The operating system frees the lock when the process ends,
 * however it ends; the file stays, and its text, the process id of the last holder, is for people.
 */
final class DirectoryLock implements AutoCloseable {
    private final String marker;
    private final FileChannel channel;

    private DirectoryLock(String marker, FileChannel channel) {
        this.marker = marker;
        this.channel = channel;
    }

    /** @throws PostgresFailure when another process, or this one, holds the directory already */
    static DirectoryLock take(DataDirectory directory) {
        Path file = directory.lockFile();
        // Closing any channel on a file frees all locks that this process has on it (POSIX), so a second attempt in one
        // JVM must be turned away before it opens the file. System properties are shared by all class loaders.
        String marker = "discern.holds." + file;
        if (System.getProperties().putIfAbsent(marker, "true") != null) {
            throw heldBy(directory, ProcessHandle.current().pid() + ", this one");
        }
        try {
            return new DirectoryLock(marker, lock(directory, file));
        } catch (IOException | RuntimeException failure) {
            System.clearProperty(marker);
            throw failure instanceof PostgresFailure known
                    ? known
                    : DataDirectory.notWritable(directory.root(), failure);
        }
    }

    private static FileChannel lock(DataDirectory directory, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(CREATE, WRITE), OwnerOnly.permissions("rw-------"));
        try {
            if (channel.tryLock() == null) {
                throw heldBy(directory, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException failure) {
            close(channel);
            throw failure;
        }
    }

    @Override
    public void close() {
        close(channel);
        System.clearProperty(marker);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing was written that matters, and the lock ends with the process at the latest.
        }
    }

    private static PostgresFailure heldBy(DataDirectory directory, String process) {
        return new PostgresFailure("Discern already runs on the data directory " + directory.root() + " (process "
                + process + "). Stop it first, or give this one a folder of its own with DISCERN_DATA_DIRECTORY.");
    }
}
