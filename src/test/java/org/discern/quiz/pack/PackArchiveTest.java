package org.discern.quiz.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.pack.PackArchive.PackFile;
import org.junit.jupiter.api.Test;

class PackArchiveTest {

    @Test
    void takesThePacksByTheirOwnNamesAndPassesOverTheRest() throws IOException {
        byte[] zip = zip("a/", "../../b.yaml", "c:\\d\\e.YML", "__MACOSX/._b.yaml", "read.me", "f.json");

        var packs = PackArchive.read(zip);

        assertThat(packs).extracting(PackFile::name).containsExactly("b.yaml", "e.YML", "f.json");
        assertThat(packs).extracting(PackFile::isJson).containsExactly(false, false, true);
        assertThat(packs.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("x: ../../b.yaml");
    }

    @Test
    void whatItWritesItReads() throws IOException {
        byte[] zip = PackArchive.write(List.of(file("one.yaml"), file("one.yaml"), file("two.json")));

        assertThat(PackArchive.read(zip))
                .extracting(PackFile::name)
                .containsExactly("one.yaml", "one-2.yaml", "two.json");
    }

    @Test
    void aZipThatWasCutOffIsRefusedWhereverItWasCut() throws IOException {
        byte[] zip = zip("one.yaml", "two.yaml");

        for (int length = 0; length < zip.length; length++) {
            assertThat(refusal(Arrays.copyOf(zip, length)))
                    .as("the first %d bytes", length)
                    .isEqualTo(PackArchive.BROKEN);
        }
    }

    @Test
    void aZipWhoseBytesHaveChangedIsRefused() throws IOException {
        byte[] zip = zip("one.yaml");
        int inside = new String(zip, StandardCharsets.ISO_8859_1).indexOf("one.yaml") + "one.yaml".length() + 3;
        zip[inside] ^= 0x20;

        assertThat(refusal(zip)).isEqualTo(PackArchive.BROKEN);
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertThat(refusal("discern: 1".repeat(10).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PackArchive.BROKEN);
    }

    @Test
    void aZipWithoutPacksIsRefused() throws IOException {
        assertThat(refusal(zip())).isEqualTo(PackArchive.NO_PACK);
        assertThat(refusal(zip("read.me", "folder/"))).isEqualTo(PackArchive.NO_PACK);
    }

    @Test
    void asManyPacksAsMayBeAreTakenAndNoMore() throws IOException {
        String[] names = new String[PackArchive.MOST_PACKS];
        Arrays.setAll(names, i -> i + ".yaml");
        assertThat(PackArchive.read(zip(names))).hasSize(PackArchive.MOST_PACKS);

        String[] more = Arrays.copyOf(names, names.length + 1);
        more[names.length] = "more.yaml";
        assertThat(refusal(zip(more))).isEqualTo(PackArchive.TOO_MANY);
    }

    @Test
    void aZipThatGrowsTooLargeIsRefusedWhicheverFilesGrow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (String name : List.of("one.yaml", "a picture", "another picture")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(new byte[PackArchive.MOST_BYTES / 2]);
            }
        }

        assertThat(bytes.size()).isLessThan(PackArchive.MOST_BYTES / 500);
        assertThat(refusal(bytes.toByteArray())).isEqualTo(PackArchive.TOO_LARGE);
    }

    private static ProblemType refusal(byte[] zip) {
        return catchThrowableOfType(Problem.class, () -> PackArchive.read(zip)).type();
    }

    private static PackFile file(String name) {
        return new PackFile(name, name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : ("x: " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
