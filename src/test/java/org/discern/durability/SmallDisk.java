package org.discern.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system of its own in memory, for a folder, that can be filled up. Linux only, and only for root. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if this user or system cannot mount */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** Whether this user can mount on this system: tries it. */
    static boolean canBeMounted(Path folder) throws InterruptedException {
        try {
            mount(folder, 1).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    /** Takes whatever is free. */
    void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream out =
                Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That was wanted.
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }
}
