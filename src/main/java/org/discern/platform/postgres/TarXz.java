package org.discern.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.discern.platform.OwnerOnly;
import org.tukaani.xz.XZInputStream;

/** Unpacks an archive so that the target is there completely or not at all, even after a power cut. */
final class TarXz {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private TarXz() {}

    static void unpack(byte[] archive, Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Directories.delete(unfinished);
        OwnerOnly.createDirectories(unfinished);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, inside(unfinished, entry.getName()));
            }
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        Directories.force(target.getParent());
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path file) throws IOException {
        OwnerOnly.createDirectories(entry.isDirectory() ? file : requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            String permissions = (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? "rw-------" : "rwx------";
            try (FileChannel channel =
                            FileChannel.open(file, Set.of(CREATE_NEW, WRITE), OwnerOnly.permissions(permissions));
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.transferTo(out);
                channel.force(true);
            }
        }
    }

    private static Path inside(Path directory, String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("the archive names a file outside of it: " + name);
        }
        return file;
    }
}
