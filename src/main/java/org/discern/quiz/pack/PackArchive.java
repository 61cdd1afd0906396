package org.discern.quiz.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Many packs in one zip. What a zip says of itself is believed only as far as it can be counted. */
public final class PackArchive {

    static final ProblemType BROKEN = new ProblemType("broken-archive", 422, "The zip cannot be unpacked");
    static final ProblemType NO_PACK = new ProblemType("no-pack-inside", 422, "The zip holds no quiz pack");
    static final ProblemType TOO_MANY = new ProblemType("too-many-packs", 422, "The zip holds too many packs");
    static final ProblemType TOO_LARGE =
            new ProblemType("unpacked-too-large", 422, "The zip is too large when it is unpacked");

    static final int MOST_PACKS = 200;
    /** In bytes, of all files together, those that are no packs too. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /**
     * A pack as it lies in the zip.
     *
     * @param name without the folders around it
     */
    public record PackFile(String name, byte[] bytes) {
        /** Whether it is written in JSON, by its name. */
        public boolean isJson() {
            return name.toLowerCase(Locale.ROOT).endsWith(".json");
        }
    }

    private final List<PackFile> packs = new ArrayList<>();
    private int entries;
    private long unpacked;

    private PackArchive() {}

    /**
     * The files that end in .yaml, .yml or .json, in their order; others are passed over.
     *
     * @throws Problem {@code broken-archive}, {@code no-pack-inside}, {@code too-many-packs},
     *     {@code unpacked-too-large}
     */
    public static List<PackFile> read(byte[] zip) {
        var archive = new PackArchive();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(); // IllegalArgumentException: a name that is not in UTF-8
        }
        if (ZipEnd.of(zip).isNot(archive.entries)) {
            throw broken();
        }
        if (archive.packs.isEmpty()) {
            throw Problem.of(NO_PACK, "Put files that end in .yaml, .yml or .json into the zip.");
        }
        return archive.packs;
    }

    /** Files of any number, each under its name, or a numbered one where the name is taken. */
    public static byte[] write(List<PackFile> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Set<String> taken = new HashSet<>();
        try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (PackFile file : files) {
                String name = file.name();
                for (int i = 2; !taken.add(name); i++) {
                    name = file.name().replaceFirst("(\\.[a-z]+)?$", "-" + i + "$1");
                }
                out.putNextEntry(new ZipEntry(name));
                out.write(file.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private void take(ZipEntry entry, InputStream in) throws IOException {
        entries++;
        String name = entry.getName().replaceFirst("(?s)^.*[/\\\\]", "");
        // What macOS adds beside each file begins with a dot.
        boolean pack = name.toLowerCase(Locale.ROOT).matches("[^.].*\\.(yaml|yml|json)");
        byte[] bytes = inflate(in);
        if (pack && packs.size() == MOST_PACKS) {
            throw Problem.of(TOO_MANY, "Send at most " + MOST_PACKS + " packs at a time.");
        } else if (pack) {
            packs.add(new PackFile(name, bytes));
        }
    }

    private byte[] inflate(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) (MOST_BYTES - unpacked) + 1);
        unpacked += bytes.length;
        if (unpacked > MOST_BYTES) {
            throw Problem.of(TOO_LARGE, "Send at most " + MOST_BYTES + " bytes at a time, counted when unpacked.");
        }
        return bytes;
    }

    private static Problem broken() {
        return Problem.of(BROKEN, "Make the zip anew, without a password, and send it whole.");
    }
}
